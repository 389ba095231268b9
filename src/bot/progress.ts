import { Temporal } from 'temporal-polyfill';
import type { Say } from '../app/ports.ts';
import type { Promised } from '../domain/caseFile.ts';
import type { ComplainantView } from '../domain/caseView.ts';
import type { Landlord } from '../domain/register.ts';
import { local } from '../domain/time.ts';
import { dayInWords } from './describe.ts';

interface Telling {
  readonly say: Say;
  readonly now: Temporal.Instant;
  readonly landlord: Landlord;
}

/** How far a report has come and what happens next, in lines. */
export const progressLines = (view: ComplainantView, telling: Telling): readonly string[] => {
  const { number, stage, closedAt, again, withdrawn } = view;
  const { say } = telling;
  const closed = closedAt && local(Temporal.Instant.from(closedAt)).toPlainDate().toString();
  const lines = [
    say(`talk:status.${stage}`, { number, day: closed ? dayInWords(closed, say) : '' }),
  ];
  if (!closedAt && !withdrawn) lines.push(...promised(view, telling));
  if (again > 0) lines.push(say('talk:status.again', { count: again }));
  if (withdrawn) lines.push(say('talk:status.withdrawn'));
  return lines;
};

/** What waits; nobody answers a tip. */
const promised = ({ tip, next }: ComplainantView, telling: Telling): readonly string[] => {
  const { say, landlord } = telling;
  if (tip) return [say('talk:receipt.tip')];
  if (!next) return [];
  const values = { day: dayInWords(next.by, say), phone: landlord.phone };
  return [say(`talk:status.${nextKey(next, telling)}`, values)];
};

/** A promise that was not kept is said to be late, not repeated. */
const nextKey = ({ step, by }: Promised, { now }: Telling): string =>
  by < local(now).toPlainDate().toString() ? 'late' : step;
