import type { FactOf } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import type { Worked } from '../domain/evolveWork.ts';
import { nameOf, reportNumber } from './caseWords.ts';
import { weekday } from './dateWords.ts';
import { incidentWords } from './incidentWords.ts';
import type { StaffViewer } from './viewer.ts';

/** What somebody did, in a sentence. */
export const workWords = (viewer: StaffViewer, view: StaffView, fact: Worked): string => {
  const { say } = viewer;
  const name = nameOf(viewer, fact.by);
  switch (fact.type) {
    case 'stageSet':
      return say('board:events.stageSet', { name, stage: say(`cases:stages.${fact.stage}`) });
    case 'closed':
      return closedWords(viewer, fact);
    case 'handedOver':
      return say('board:events.handedOver', { name, to: nameOf(viewer, fact.to) });
    case 'stepTaken':
    case 'stepMended':
      return stepWords(viewer, view, fact);
    case 'verified':
    case 'unconfirmed':
      return checkedWords(viewer, view, fact);
    case 'answered':
    case 'reportSplit':
    case 'identityRead':
    case 'identityFound':
      return reportWords(viewer, view, fact);
    default:
      return say(`board:events.${fact.type}`, { name, number: otherCase(fact) });
  }
};

/** The number of the other case, where the work was about one. */
const otherCase = (fact: Worked): string => {
  if ('from' in fact) return fact.from;
  return 'to' in fact ? fact.to : '';
};

const closedWords = (viewer: StaffViewer, { by, outcome, solvedBy }: FactOf<'closed'>): string => {
  const { say } = viewer;
  const values = { name: nameOf(viewer, by), outcome: say(`cases:outcomes.${outcome}`) };
  if (solvedBy.length === 0) return say('board:events.closed', values);
  const solved = solvedBy.map((each) => say(`board:solutions.${each}`)).join(', ');
  return say('board:events.closedBy', { ...values, solved });
};

const stepWords = (
  viewer: StaffViewer,
  view: StaffView,
  fact: FactOf<'stepTaken' | 'stepMended'>,
): string => {
  const { say } = viewer;
  const step = fact.type === 'stepTaken' ? fact : stepOf(view, fact.id);
  const values = {
    name: nameOf(viewer, fact.by),
    day: weekday(viewer, fact.date),
    step: step ? say(`board:steps.${step.step}`) : '',
  };
  return say(`board:events.${fact.type}`, values);
};

const stepOf = ({ events }: StaffView, id: string): FactOf<'stepTaken'> | undefined =>
  events.flatMap(({ fact }) => (fact.type === 'stepTaken' && fact.id === id ? [fact] : []))[0];

const checkedWords = (
  viewer: StaffViewer,
  view: StaffView,
  fact: FactOf<'verified' | 'unconfirmed'>,
): string => {
  const { say } = viewer;
  const incident = view.reports.find(({ id }) => id === fact.report)?.incidents[fact.incident];
  const values = {
    name: nameOf(viewer, fact.by),
    number: reportNumber(view, fact.report),
    incident: incident ? incidentWords(viewer, incident) : '',
  };
  if (fact.type === 'unconfirmed') return say('board:events.unconfirmed', values);
  const { how, who, date, time } = fact;
  const when = time ? `${weekday(viewer, date)} ${time}` : weekday(viewer, date);
  return say('board:events.verified', { ...values, who, when, how: say(`board:proofs.${how}`) });
};

const answeredWords = (
  { say }: StaffViewer,
  { lookedAgain }: FactOf<'answered'>,
  values: { readonly name: string; readonly number: string | number },
): string => {
  if (!lookedAgain) return say('board:events.answered', values);
  const kinds = lookedAgain.map((kind) => say(`board:safe.kinds.${kind}`)).join(', ');
  return say('board:safe.answered', { ...values, kinds });
};

const reportWords = (
  viewer: StaffViewer,
  view: StaffView,
  fact: FactOf<'answered' | 'reportSplit' | 'identityRead' | 'identityFound'>,
): string => {
  const { say } = viewer;
  const values = { name: nameOf(viewer, fact.by), number: reportNumber(view, fact.report) };
  if (fact.type === 'answered') return answeredWords(viewer, fact, values);
  if (fact.type === 'reportSplit')
    return say('board:events.reportSplit', { ...values, to: fact.to });
  const whose = view.category === 'callback' ? 'callback' : 'identity';
  if (fact.type === 'identityFound') return say(`board:events.${whose}Found`, values);
  return say(`board:events.${whose}Read`, { ...values, why: fact.why });
};
