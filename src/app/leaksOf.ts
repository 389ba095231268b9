import { noteText } from '../domain/caseEvents.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Leak } from '../domain/leak.ts';
import { toldBefore } from '../domain/toldBefore.ts';
import type { Work } from '../domain/work.ts';
import type { Cases } from './ports.ts';

/** What a text seems to tell about the neighbour to whoever has told `known`. */
export type Tells = (text: string, known: readonly string[]) => readonly Leak[];

/** What a piece of work would tell a complainant about the neighbour. A text that cannot be sent tells nothing. */
export const leaksOf = async (
  { cases, tells }: { readonly cases: Cases; readonly tells: Tells },
  number: CaseNumber,
  work: Work,
): Promise<readonly Leak[]> => {
  if (work.type !== 'answer' || !noteText.safeParse(work.text).success) return [];
  const [reports, events] = await Promise.all([cases.reports(number), cases.events(number)]);
  return tells(work.text, toldBefore(work.report, reports, events));
};
