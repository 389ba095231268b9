import type { IncidentList, ListedIncident } from '../../domain/incidentList.ts';
import { incidentWords } from '../incidentWords.ts';
import { witnessedWhen } from './findingWords.ts';
import type { Row, Section } from './paper.ts';
import { columnsOf, type PaperReader } from './paperWords.ts';

const widths = { number: 0.06, incident: 0.34, how: 0.2, who: 0.2, when: 0.2 } as const;

/** The incidents that staff or the patrol have heard or seen themselves, each with who can be called as a witness. */
export const verifiedSection = (reader: PaperReader, { incidents }: IncidentList): Section => {
  const { say } = reader;
  const rows = incidents.flatMap((each) => rowsOf(reader, each));
  return {
    title: say('board:paper.verifiedIncidents'),
    lead: say('board:paper.verifiedLead'),
    ...(rows.length === 0
      ? { none: say('board:paper.noVerified') }
      : {
          table: {
            columns: columnsOf(reader, widths),
            rows,
          },
        }),
  };
};

const rowsOf = (
  reader: PaperReader,
  { number, incident, finding }: ListedIncident,
): readonly Row[] =>
  finding.is === 'verified'
    ? finding.by.map((each) => [
        String(number),
        incidentWords(reader, incident),
        reader.say(`board:proofs.${each.how}`),
        each.who,
        [witnessedWhen(reader, each), ...(each.text ? [each.text] : [])],
      ])
    : [];
