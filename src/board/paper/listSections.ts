import type { CasePaper } from '../../domain/casePaper.ts';
import type { ListedIncident } from '../../domain/incidentList.ts';
import { findingLines } from './findingWords.ts';
import type { Row, Section } from './paper.ts';
import {
  columnsOf,
  exactly,
  fromWords,
  lengthWords,
  senderWords,
  shortDay,
  toWords,
  type PaperReader,
} from './paperWords.ts';
import { sumLines } from './sumLines.ts';

const widths = {
  number: 0.04,
  date: 0.09,
  from: 0.07,
  to: 0.09,
  length: 0.07,
  night: 0.05,
  kind: 0.15,
  told: 0.17,
  where: 0.09,
  finding: 0.18,
};

/** The list of incidents: one row an incident (RH 2021:2), after what they come to. */
export const listSections = (reader: PaperReader, paper: CasePaper): readonly Section[] => [
  { title: reader.say('board:paper.sums'), facts: sumLines(reader, paper) },
  incidentSection(reader, paper),
];

const incidentSection = (reader: PaperReader, { list }: CasePaper): Section => {
  const { say } = reader;
  return {
    title: say('board:paper.incidents'),
    lead: say('board:paper.incidentsLead'),
    ...(list.incidents.length > 0
      ? {
          table: {
            columns: columnsOf(reader, widths),
            rows: list.incidents.map((each) => rowOf(reader, each)),
          },
        }
      : { none: say('board:report.noIncident') }),
  };
};

const rowOf = (reader: PaperReader, each: ListedIncident): Row => {
  const { say } = reader;
  const { incident } = each;
  return [
    String(each.number),
    shortDay(reader, incident.date),
    fromWords(reader, incident),
    toWords(reader, incident),
    lengthWords(reader, each.minutes),
    say(each.night ? 'board:leanings.yes' : 'board:leanings.no'),
    each.kinds.map((kind) => say(`cases:kinds.${kind}`)),
    [
      say('board:paper.report', { number: each.report }),
      senderWords(reader, each.letter),
      exactly(reader, each.receivedAt),
    ],
    say(`board:paper.where.${each.where}`),
    findingLines(reader, each.finding),
  ];
};
