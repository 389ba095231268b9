import type { CasePaper } from '../../domain/casePaper.ts';
import { nameOf, placeWords } from '../caseWords.ts';
import type { Line } from './paper.ts';
import { exactly, type PaperReader } from './paperWords.ts';

/** Where, what, since when and with whom. */
export const matterLines = (reader: PaperReader, paper: CasePaper): readonly Line[] => {
  const { say } = reader;
  const { place, property, about, report } = paper;
  const cases = [...about.links, ...about.joined, ...(about.joinedTo ? [about.joinedTo] : [])];
  const lines: readonly (Line | undefined)[] = [
    [say('board:paper.place'), placeWords(say, place)],
    property && [say('board:paper.municipality'), property.municipality],
    property?.yearBuilt === undefined
      ? undefined
      : [say('board:paper.yearBuilt'), String(property.yearBuilt)],
    [say('board:report.kinds'), report.kinds.map((kind) => say(`cases:kinds.${kind}`))],
    [say('board:case.opened'), exactly(reader, about.openedAt)],
    [say('board:case.stage'), say(`cases:stages.${about.stage}`)],
    about.closedAt ? [say('board:case.closed'), exactly(reader, about.closedAt)] : undefined,
    about.outcome ? [say('board:case.outcome'), say(`cases:outcomes.${about.outcome}`)] : undefined,
    [say('board:case.owner'), nameOf(reader, about.owner)],
    cases.length > 0 ? [say('board:paper.otherCases'), [...new Set(cases)]] : undefined,
  ];
  return lines.filter((line) => line !== undefined);
};
