import { z } from 'zod';

/**
 * What stands out in a person's words, beside answers. `children`: it is children that are heard. `health`, `drugs`, `origin`:
 * a guess about the neighbour that does not belong in a report (GDPR art. 9 and 10). `protectedIdentity`: the person has
 * protected personal data. `correction`: an earlier answer was wrong. `others`: other households are disturbed too.
 * `ownHome`: the violence is in the person's own home.
 */
export const marks = [
  'children',
  'health',
  'drugs',
  'origin',
  'protectedIdentity',
  'correction',
  'others',
  'ownHome',
] as const;
export const mark = z.enum(marks);
export type Mark = z.infer<typeof mark>;

/**
 * What is said kindly, once, before the person decides to go on. `guess` asks for other words instead; `jour` only tells
 * that the patrol can come.
 */
const advices = ['children', 'stepsByDay', 'oneParty', 'repair', 'guess', 'jour'] as const;
export const advice = z.enum(advices);
export type Advice = z.infer<typeof advice>;
