import type { DisturbanceReport } from '../../domain/disturbanceReport.ts';
import type { PrintedAccount } from '../../domain/printedAccounts.ts';
import { fullDay } from '../dateWords.ts';
import { patternWords } from '../patternWords.ts';
import type { Row, Table } from './paper.ts';
import { columnsOf, exactly, senderWords, type PaperReader } from './paperWords.ts';

/** Every report by who sent it: a letter. */
export const accountTable = (reader: PaperReader, { complainants }: DisturbanceReport): Table => {
  const { say } = reader;
  const widths = { who: 0.16, report: 0.16, received: 0.22, incidents: 0.12, habit: 0.34 };
  return {
    columns: columnsOf(reader, widths),
    rows: complainants.flatMap(({ letter, reports }) =>
      reports.map((each): Row => [
        senderWords(reader, letter),
        [
          say('board:paper.report', { number: each.number }),
          ...(each.type === 'again' ? [say('board:paper.again')] : []),
          ...(each.truth ? [say('board:paper.truth')] : []),
        ],
        exactly(reader, each.receivedAt),
        String(each.incidents),
        habit(reader, each),
      ]),
    ),
  };
};

const habit = (
  reader: PaperReader,
  { frequency, pattern, since }: PrintedAccount,
): readonly string[] => {
  const { say } = reader;
  return [
    ...(frequency ? [say(`cases:frequencies.${frequency}`)] : []),
    ...(pattern ? [patternWords(reader, pattern)] : []),
    ...(since ? [say('board:paper.since', { day: fullDay(reader, since) })] : []),
  ];
};
