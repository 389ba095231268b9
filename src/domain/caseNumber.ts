import { z } from 'zod';

/** No 0/O, 1/I/L, 5/S, 2/Z, 8/B, U/V: a number can be read aloud over the phone. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';

export const caseNumber = z
  .string()
  .regex(new RegExp(`^GF-[${alphabet}]{8}$`))
  .brand<'CaseNumber'>();
export type CaseNumber = z.infer<typeof caseNumber>;

/** A case number from at least 8 random bytes; the same bytes give the same number. */
export const caseNumberFrom = (bytes: Uint8Array): CaseNumber => {
  const letters = Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]);
  return caseNumber.parse(`GF-${letters.join('')}`);
};

/** Whether somebody meant a case number, however it is written. It is no secret, and leads nowhere by itself. */
export const looksLikeNumber = (said: string): boolean => /^GF-[A-Z0-9]{8}$/i.test(said.trim());
