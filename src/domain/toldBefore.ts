import type { CaseEvent } from './caseEvents.ts';
import type { Report } from './report.ts';

/** Everything that the complainant behind a report has written: it is no news to them. */
export const toldBefore = (
  id: string,
  reports: readonly Report[],
  events: readonly CaseEvent[],
): readonly string[] => {
  const root = reports.find((each) => each.id === id)?.follows ?? id;
  const theirs = reports.filter((each) => each.id === root || each.follows === root);
  const letters = events.flatMap(({ fact }) =>
    fact.type === 'messageCame' && fact.report === root ? [fact.text] : [],
  );
  return [...theirs.flatMap(writtenIn), ...letters];
};

const writtenIn = ({ ownWords, effect, source: { home } }: Report): readonly string[] =>
  [ownWords, effect, home?.said].filter((each) => each !== undefined);
