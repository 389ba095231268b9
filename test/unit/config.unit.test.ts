import { readConfig } from '../../src/config.ts';

describe('the address of the quick exit', () => {
  it.each(['http://weather.example/', 'javascript:alert(1)', '//weather.example', 'weather'])(
    'is refused when it is %s',
    (address) => {
      expect(readConfig({ QUICK_EXIT_URL: address })).toEqual({
        ok: false,
        faults: ['QUICK_EXIT_URL'],
      });
    },
  );

  it('is a page of weather where nothing else is said', () => {
    const read = readConfig({});
    expect(read.ok && read.config.quickExitUrl).toBe('https://www.smhi.se/');
  });
});
