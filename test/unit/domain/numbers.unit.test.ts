import { ZodError } from 'zod';
import { caseNumber, caseNumberFrom } from '../../../src/domain/caseNumber.ts';
import { grouped, receiptCodeFrom } from '../../../src/domain/receiptCode.ts';

const bytes = (...values: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 32 }, (_, index) => values[index % values.length] ?? 0);

const all = Array.from({ length: 256 }, (_, byte) => caseNumberFrom(bytes(byte)));

describe('a case number', () => {
  it('is GF- and eight characters, from any bytes', () => {
    expect(all.filter((each) => !/^GF-[0-9A-Z]{8}$/.test(each))).toEqual([]);
    expect(all.map((each) => caseNumber.parse(each))).toEqual(all);
  });

  it.each(['0O', '1IL', '5S', '2Z', '8B', 'UV'])('has none of %s, which are mistaken', (pair) => {
    expect(all.filter((each) => new RegExp(`-.*[${pair}]`).test(each))).toEqual([]);
  });

  it('uses every other letter and digit, so that numbers seldom meet', () => {
    expect(new Set(all.join('').replaceAll('GF-', '')).size).toBe(23);
  });

  it('is the same for the same bytes, and looks at the first eight alone', () => {
    const some = bytes(1, 2, 3, 4, 5, 6, 7, 8);
    expect(caseNumberFrom(some)).toBe(caseNumberFrom(some.subarray(0, 8)));
    expect(caseNumberFrom(bytes(2, 1))).not.toBe(caseNumberFrom(bytes(1, 2)));
  });

  it('cannot be made of too few bytes', () => {
    expect(() => caseNumberFrom(new Uint8Array(7))).toThrow(ZodError);
  });

  it.each(['GF-ACDEFGH', 'GF-ACDEFGHJK', 'gf-acdefghj', 'GF-ACDEFGH0', ' GF-ACDEFGHJ', ''])(
    'is not %j',
    (text) => {
      expect(caseNumber.safeParse(text).success).toBe(false);
    },
  );
});

describe('a receipt code', () => {
  it('has 16 digits, leading zeros too', () => {
    expect(receiptCodeFrom(bytes(0))).toBe('0000000000000000');
    expect(receiptCodeFrom(Uint8Array.from({ length: 16 }, (_, n) => (n < 15 ? 0 : 7)))).toBe(
      '0000000000000007',
    );
  });

  it.each(Array.from({ length: 64 }, (_, n) => n * 4 + 1))('is a code from bytes of %i', (byte) => {
    const code = receiptCodeFrom(bytes(byte, 255 - byte, 7));
    expect(code).toMatch(/^\d{16}$/);
    expect(receiptCodeFrom(bytes(byte, 255 - byte, 7))).toBe(code);
  });

  it('differs when the last of the 16 bytes does', () => {
    const some = bytes(9);
    const other = some.with(15, 8);
    expect(receiptCodeFrom(some)).not.toBe(receiptCodeFrom(other));
  });

  it('is read out in four groups of four, and is itself again without the spaces', () => {
    expect(grouped('0123456789012345')).toBe('0123 4567 8901 2345');
    expect(grouped('0123456789012345').replaceAll(' ', '')).toBe('0123456789012345');
  });
});
