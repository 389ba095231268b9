import { read, sources } from './files.ts';

const sizes = sources().map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }));

describe('a file of the house', () => {
  it('is never over 200 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  it('has under 60 lines, the middle one', () => {
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(60);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });
});
