import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chooseEncoding, compress } from '../../src/webchat/compress.ts';

describe('what the chat page is sent in', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.000, gzip; q=0', undefined],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('is, for one who takes "%s", %s', (accepts, encoding) => {
    expect(chooseEncoding(accepts)).toBe(encoding);
  });

  it('is the same body in every encoding, and smaller', async () => {
    const body = Buffer.from('Störd av en granne? '.repeat(100));
    const { br, gzip } = await compress(body);
    expect(brotliDecompressSync(br)).toEqual(body);
    expect(gunzipSync(gzip)).toEqual(body);
    expect(br.length).toBeLessThan(body.length / 4);
  });
});
