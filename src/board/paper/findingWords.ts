import type { Finding, Witnessed } from '../../domain/findings.ts';
import { nameOf } from '../caseWords.ts';
import { exactly, shortDay, type PaperReader } from './paperWords.ts';

/** When somebody of the staff or the patrol heard or saw it. */
export const witnessedWhen = (
  reader: PaperReader,
  { date, time }: Pick<Witnessed, 'date' | 'time'>,
): string =>
  [shortDay(reader, date), time && reader.say('board:paper.clock', { time })]
    .filter(Boolean)
    .join(' ');

const witnessedLines = (reader: PaperReader, each: Witnessed): readonly string[] => {
  const { say } = reader;
  const values = {
    how: say(`board:proofs.${each.how}`),
    who: each.who,
    when: witnessedWhen(reader, each),
  };
  return [say('board:paper.witnessed', values), ...(each.text ? [each.text] : [])];
};

/** What has been found out about an incident: by whom, how and when. */
export const findingLines = (reader: PaperReader, finding: Finding): readonly string[] => {
  const { say } = reader;
  switch (finding.is) {
    case 'told':
      return [say('board:paper.toldOnly')];
    case 'verified':
      return [
        say('board:paper.verified'),
        ...finding.by.flatMap((each) => witnessedLines(reader, each)),
      ];
    case 'unconfirmed': {
      const name = nameOf(reader, finding.by);
      const at = exactly(reader, finding.at);
      return [say('board:paper.unconfirmed', { name, at }), finding.text];
    }
  }
};
