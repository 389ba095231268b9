import { westernDigits } from './digits.ts';

/** Digits as people read them out: four groups of four. */
export const grouped = (code: string): string => code.replace(/(\d{4})(?=\d)/g, '$1 ');

/** The digits of a text as 0 to 9, everything else left out. */
export const digitsOf = (said: string): string =>
  westernDigits(said.normalize('NFKC')).replace(/\D/g, '');

/** 16 digits from 16 random bytes; the same bytes give the same code. */
export const receiptCodeFrom = (bytes: Uint8Array): string => {
  const number = bytes.subarray(0, 16).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return (number % 10n ** 16n).toString().padStart(16, '0');
};
