import { z } from 'zod';
import { fromCells, toCells } from '../../src/storage/json.ts';

const text = z.string();

describe('a JSON value in cells', () => {
  it('is one cell when it is short', () => {
    expect(toCells({ a: [1, 'å', null] })).toEqual({ j0: '{"a":[1,"å",null]}' });
  });

  it.each([32_766, 32_767, 65_534, 65_535, 100_000])(
    'comes back when it is %d units long',
    (length) => {
      const value = 'x'.repeat(length);
      const cells = toCells(value);
      expect(Object.keys(cells)).toHaveLength(Math.ceil((length + 2) / 32_768));
      expect(fromCells(text, cells)).toBe(value);
    },
  );

  it('is never cut inside a surrogate pair', () => {
    for (const value of ['🔊'.repeat(50_000), `x${'🔊'.repeat(50_000)}`]) {
      const cells = Object.values(toCells(value));
      expect(cells.every((cell) => cell.isWellFormed() && cell.length <= 32_768)).toBe(true);
      expect(fromCells(text, toCells(value))).toBe(value);
    }
  });

  it('keeps half a surrogate pair, as an escape', () => {
    expect(fromCells(text, toCells('torn \uD83D'))).toBe('torn \uD83D');
    expect(toCells('\uD83D')['j0']).toBe('"\\ud83d"');
  });

  it('may stand beside other cells', () => {
    expect(fromCells(text, { ...toCells('a'), j5: 'x', kind: 'y' })).toBe('a');
  });

  it('cannot be made of what has no JSON', () => {
    expect(() => toCells(undefined)).toThrow('a value without JSON cannot be stored');
  });
});

describe('cells that do not fit', () => {
  const schema = z.strictObject({ name: z.string(), ages: z.record(z.string(), z.number()) });
  const wrong = { name: 7, ages: { 'Ada Lovelace': 'secret' }, 'Ada Byron': 1 };

  it('are refused with the kinds of faults and nothing personal', () => {
    const read = () => fromCells(schema, toCells(wrong));
    expect(read).toThrow('a stored value does not fit its schema: invalid_type, unrecognized_keys');
    expect(read).not.toThrow(/Ada|secret/);
  });

  it.each([{}, { j0: '' }, { j0: '{"name":"Ada' }, { j1: '{}' }])(
    'are refused when they are no JSON: %j',
    (cells) => {
      expect(() => fromCells(schema, cells)).toThrow(/^a stored value is not JSON$/);
    },
  );
});
