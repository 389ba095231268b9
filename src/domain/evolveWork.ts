import type { Fact, FactOf } from './caseEvents.ts';
import type { CaseFile, FiledReport } from './caseFile.ts';

/** What somebody did, unlike what came in or rang by itself. */
export type Worked = Extract<Fact, { by: string }>;

export const isByStaff = (fact: Fact): fact is Worked => 'by' in fact;

/** The case after a piece of work. */
export const worked = (file: CaseFile, fact: Worked, at: string): CaseFile => {
  switch (fact.type) {
    case 'taken':
      return { ...file, owner: fact.by, taken: true };
    case 'handedOver':
      return { ...file, owner: fact.to, taken: fact.to === fact.by };
    case 'stageSet':
      return byStaff(file, { stage: fact.stage, since: at });
    case 'closed':
      return closed(file, fact, at);
    case 'takenUp':
      return byStaff(openToAll(file), { stage: 'investigating', since: at });
    case 'answered':
      return byStaff(file, file.state);
    case 'stepTaken':
      return stepped(file, fact, at);
    default:
      return beside(file, fact);
  }
};

/** What changes neither stage nor owner. */
const beside = (file: CaseFile, fact: Worked): CaseFile => {
  switch (fact.type) {
    case 'followed':
      return { ...file, followers: [...without(file.followers, fact.by), fact.by] };
    case 'unfollowed':
      return { ...file, followers: without(file.followers, fact.by) };
    case 'verified':
    case 'unconfirmed':
      return withReport(file, fact.report, (report) => checked(report, fact));
    case 'reportSplit':
      return withReport(file, fact.report, (report) => ({ ...report, movedTo: fact.to }));
    default:
      return tied(file, fact);
  }
};

/** How the case is tied to others. */
const tied = (file: CaseFile, fact: Worked): CaseFile => {
  switch (fact.type) {
    case 'linked':
      return { ...file, links: [...without(file.links, fact.to), fact.to] };
    case 'unlinked':
      return { ...file, links: without(file.links, fact.to) };
    case 'joinedTo':
      return { ...file, joinedTo: fact.to };
    case 'joinedBy':
      return { ...file, joined: [...without(file.joined, fact.from), fact.from] };
    case 'partedFrom':
      return parted(file, fact);
    default:
      return file;
  }
};

const without = <T>(all: readonly T[], one: T): T[] => all.filter((each) => each !== one);

const parted = ({ joinedTo, ...file }: CaseFile, { from }: FactOf<'partedFrom'>): CaseFile => ({
  ...file,
  ...(joinedTo && joinedTo !== from && { joinedTo }),
  joined: without(file.joined, from),
});

const withReport = (
  file: CaseFile,
  id: string,
  change: (report: FiledReport) => FiledReport,
): CaseFile => ({
  ...file,
  reports: file.reports.map((each) => (each.id === id ? change(each) : each)),
});

const checked = (
  report: FiledReport,
  { type, incident }: FactOf<'verified' | 'unconfirmed'>,
): FiledReport => ({ ...report, checked: { ...report.checked, [incident]: type } });

const stepped = (file: CaseFile, { id, by, step }: FactOf<'stepTaken'>, at: string): CaseFile => ({
  ...file,
  steps: [...file.steps, { id, by, at, step }],
  ...(step === 'contactRespondent' && { respondentMet: true }),
  ...(step === 'contactComplainant' && { lastWord: 'staff' as const }),
});

const closed = (file: CaseFile, { outcome }: FactOf<'closed'>, at: string): CaseFile =>
  byStaff(
    { ...file, reports: file.reports.map((each) => ({ ...each, closedAt: at })) },
    { stage: 'closed', outcome, closedAt: at },
  );

const openToAll = (file: CaseFile): CaseFile => ({
  ...file,
  reports: file.reports.map(({ closedAt, ...rest }) => rest),
});

const byStaff = (file: CaseFile, state: CaseFile['state']): CaseFile => ({
  ...file,
  lastWord: 'staff',
  state,
});
