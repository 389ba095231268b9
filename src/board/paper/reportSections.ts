import type { CasePaper } from '../../domain/casePaper.ts';
import type { DisturbanceReport } from '../../domain/disturbanceReport.ts';
import { nameOf } from '../caseWords.ts';
import { accountTable } from './accountTable.ts';
import { matterLines } from './matterLines.ts';
import type { Line, Section } from './paper.ts';
import { columnsOf, shortDay, type PaperReader } from './paperWords.ts';
import { sumLines } from './sumLines.ts';
import { verifiedSection } from './verifiedSection.ts';

/** The disturbance report (störningsrapport): what it is about, what was reported, what was found, what was done. */
export const reportSections = (reader: PaperReader, paper: CasePaper): readonly Section[] => {
  const { say } = reader;
  return [
    { title: say('board:paper.matter'), facts: matterLines(reader, paper) },
    { title: say('board:paper.sums'), facts: sumLines(reader, paper) },
    {
      title: say('board:paper.reports'),
      lead: say('board:paper.reportsLead'),
      table: accountTable(reader, paper.report),
    },
    { title: say('board:paper.impact'), ...impact(reader, paper.report) },
    verifiedSection(reader, paper.list),
    { title: say('board:paper.steps'), ...steps(reader, paper.report) },
    {
      title: say('board:paper.grounds'),
      lead: say('board:paper.groundsLead'),
      facts: grounds(reader, paper.report),
    },
  ];
};

const impact = (
  { say }: PaperReader,
  { impacts, offers }: DisturbanceReport,
): Pick<Section, 'facts'> => ({
  facts: [
    ...impacts.map(({ impact: name, complainants: count }): Line => [
      say(`board:impacts.${name}`),
      say('board:paper.complainants', { count }),
    ]),
    [say('board:support.witness'), say('board:paper.complainants', { count: offers.witness })],
    [say('board:support.listen'), say('board:paper.complainants', { count: offers.listen })],
  ],
});

const steps = (reader: PaperReader, report: DisturbanceReport): Pick<Section, 'table' | 'none'> => {
  const { say } = reader;
  if (report.steps.length === 0) return { none: say('board:paper.noSteps') };
  const widths = { day: 0.25, step: 0.45, by: 0.3 };
  return {
    table: {
      columns: columnsOf(reader, widths),
      rows: report.steps.map(({ date, step, by }) => [
        shortDay(reader, date),
        say(`board:steps.${step}`),
        nameOf(reader, by),
      ]),
    },
  };
};

const grounds = ({ say }: PaperReader, report: DisturbanceReport): readonly Line[] =>
  (['verified', 'households', 'heard'] as const).map((name) => [
    say(`board:paper.groundsOf.${name}`),
    say(report.grounds[name] ? 'board:leanings.yes' : 'board:leanings.no'),
  ]);
