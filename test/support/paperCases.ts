import type { CaseEvent, Fact } from '../../src/domain/caseEvents.ts';
import { casePaper, type CasePaper, type Wish } from '../../src/domain/casePaper.ts';
import { staffView } from '../../src/domain/caseView.ts';
import type { Submission } from '../../src/domain/report.ts';
import { caseAfter, joined, now, opened, practice, register } from './caseFacts.ts';

/** What stands on a case, in the order in which it happened. */
interface Told {
  readonly submissions: readonly Submission[];
  readonly facts?: readonly Fact[];
}

/** That this report came in. */
export const joining = ({ report, complainant }: Submission): Fact =>
  joined(1, {
    report: report.id,
    kinds: report.kinds,
    incidents: report.incidents.length,
    household: complainant.home?.homeId,
    ...(report.follows && { follows: report.follows }),
    ...(report.protection === 'tip' && { tip: true }),
  });

/** What papers on such a case are made of. */
export const paperOf = ({ submissions, facts = [] }: Told, wish: Partial<Wish> = {}): CasePaper => {
  const all = [opened, ...submissions.map(joining), ...facts];
  const events = all.map((fact): CaseEvent => ({ at: now.toString(), fact }));
  const reports = submissions.map(({ report }) => report);
  const view = staffView(caseAfter(all), { reports, events }, 'coordinator');
  const complainants = new Map(submissions.map((each) => [each.report.id, each.complainant]));
  const { quiet } = practice;
  return casePaper(
    { view, complainants, register, quiet },
    { words: false, names: false, ...wish },
  );
};
