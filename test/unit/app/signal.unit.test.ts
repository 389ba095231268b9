import { makeSignal } from '../../../src/app/signal.ts';

describe('a signal', () => {
  it('tells everyone who listens which key it was', () => {
    const { emit, listen } = makeSignal();
    const heard: string[] = [];
    listen((key) => heard.push(`a ${key}`));
    listen((key) => heard.push(`b ${key}`));
    emit('talk-1');
    expect(heard).toEqual(['a talk-1', 'b talk-1']);
  });

  it('tells nobody who has stopped listening, and the others still', () => {
    const { emit, listen } = makeSignal();
    const heard: string[] = [];
    const stop = listen((key) => heard.push(`a ${key}`));
    listen((key) => heard.push(`b ${key}`));
    stop();
    stop();
    emit('talk-1');
    expect(heard).toEqual(['b talk-1']);
  });

  it('lets one stop listening while it is told', () => {
    const { emit, listen } = makeSignal();
    const heard: string[] = [];
    const stop = listen((key) => {
      heard.push(`once ${key}`);
      stop();
    });
    listen((key) => heard.push(`always ${key}`));
    emit('1');
    emit('2');
    expect(heard).toEqual(['once 1', 'always 1', 'always 2']);
  });

  it('is heard by nobody without harm', () => {
    expect(() => makeSignal().emit('talk-1')).not.toThrow();
  });
});
