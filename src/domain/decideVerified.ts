import type { Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import type { Deciding } from './deciding.ts';
import { refuse, type Result } from './result.ts';
import { said, saidIf } from './saidText.ts';
import { local } from './time.ts';
import type { WorkOf } from './work.ts';

/** The longest name of who heard or saw it, in UTF-16 units. */
const longestName = 200;

const hasIncident = ({ reports }: CaseFile, report: string, incident: number): boolean =>
  incident >= 0 && incident < (reports.find(({ id }) => id === report)?.incidents ?? 0);

/**
 * An incident that staff or the patrol have heard or seen themselves: by whom, how and when. A demand to remedy that rests
 * on neighbours' words alone is not well founded (RH 2018:23).
 */
export const verify = (
  { type, text, who, ...proof }: WorkOf<'verify'>,
  file: CaseFile,
  { worker: { id: by }, now }: Deciding,
): Result<readonly Fact[]> => {
  if (!hasIncident(file, proof.report, proof.incident)) return refuse('noSuchIncident');
  const name = who.trim();
  if (name === '' || name.length > longestName) return refuse('whoMissing', { most: longestName });
  if (proof.date > local(now).toPlainDate().toString()) return refuse('stepInFuture');
  return saidIf(text, (words) => ({ type: 'verified', by, who: name, ...proof, ...words }));
};

/** An incident that was looked into and could not be confirmed: a finding of its own, with its reason. */
export const unconfirm = (
  { report, incident, text: written }: WorkOf<'unconfirm'>,
  file: CaseFile,
  { worker: { id: by } }: Deciding,
): Result<readonly Fact[]> => {
  if (!hasIncident(file, report, incident)) return refuse('noSuchIncident');
  return said(written, (text) => ({ type: 'unconfirmed', by, report, incident, text }));
};
