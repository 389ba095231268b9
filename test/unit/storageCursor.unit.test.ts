import { cursorsWith } from '../../src/storage/cursor.ts';
import { BadCursorError } from '../../src/storage/rows.ts';

const key = Buffer.alloc(32, 1);
const cursors = cursorsWith(key);

describe('a cursor', () => {
  it.each(['', 'a', "o'hara", '🔊', '\uFFFF', 'x'.repeat(512)])(
    'gives back the row %j after which it goes on',
    (last) => {
      const scope = { partition: 'p', from: 'a', to: 'z' };
      expect(cursors.read(scope, cursors.make(scope, last))).toBe(last);
    },
  );

  it('is safe in an address', () => {
    expect(cursors.make({ partition: 'p' }, 'ÿþ?&/+')).toMatch(/^[\w-]+$/);
  });

  it('is refused by another key, partition or range, however alike they read together', () => {
    const cursor = cursors.make({ partition: 'p', from: 'a' }, 'b');
    const others = [
      { partition: 'p' },
      { partition: 'pa' },
      { partition: 'p', to: 'a' },
      { partition: 'p', from: 'a', to: '' },
    ];
    for (const scope of others) expect(() => cursors.read(scope, cursor)).toThrow(BadCursorError);
    const stranger = cursorsWith(Buffer.alloc(32, 2));
    expect(() => stranger.read({ partition: 'p', from: 'a' }, cursor)).toThrow(BadCursorError);
  });

  it('is refused when any one character is changed', () => {
    const scope = { partition: 'p' };
    const cursor = cursors.make(scope, 'row');
    for (let at = 0; at < cursor.length; at++) {
      const changed = cursor.slice(0, at) + (cursor[at] === 'A' ? 'B' : 'A') + cursor.slice(at + 1);
      expect(() => cursors.read(scope, changed)).toThrow(BadCursorError);
    }
  });

  it('is never made with a key under 32 bytes', () => {
    expect(() => cursorsWith(Buffer.alloc(31))).toThrow('the cursor key has at least 32 bytes');
  });
});
