import { Temporal } from 'temporal-polyfill';
import type { CaseEvent, Fact, FactOf } from './caseEvents.ts';
import { checkedIn, incidentsIn, type CaseFile } from './caseFile.ts';
import { takenSteps, type TakenStep } from './takenSteps.ts';
import { local } from './time.ts';
import type { CaseOutcome } from './transitions.ts';

/** What a closed case comes to in figures: no word that anybody wrote, and nobody's name. */
export interface CaseFigures extends Pick<CaseFile, 'number' | 'category' | 'kinds' | 'openedAt'> {
  readonly area: string;
  readonly closedAt: string;
  readonly outcome: CaseOutcome;
  readonly solvedBy: FactOf<'closed'>['solvedBy'];
  /** Days from when it was opened until a complainant was spoken with or written to. */
  readonly daysToComplainant?: number;
  /** Days until the tenant complained about was spoken with. */
  readonly daysToRespondent?: number;
  readonly reports: number;
  readonly incidents: number;
  readonly verified: number;
  readonly households: number;
  readonly reopened: number;
  /** Promises that were broken. */
  readonly broken: number;
}

interface Counted {
  /** The case, with those that are worked with it. */
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  /** What has happened in those that are worked with it. */
  readonly others: readonly CaseEvent[];
}

/** The figures of a closed case; none of an open one. */
export const figuresOf = ({ file, events, others }: Counted): CaseFigures | undefined => {
  const { number, category, kinds, openedAt, state } = file;
  if (state.stage !== 'closed') return undefined;
  const all = [...events, ...others];
  return {
    number,
    category,
    kinds,
    openedAt,
    area: file.place.area,
    closedAt: state.closedAt,
    outcome: state.outcome,
    solvedBy: solvedBy(events),
    ...daysOf(openedAt, all),
    reports: file.reports.length,
    incidents: incidentsIn(file),
    verified: checkedIn(file).verified,
    households: file.households.length,
    reopened: count(events, ['reopened', 'takenUp']),
    broken: count(all, ['clockBroken']),
  };
};

const count = (events: readonly CaseEvent[], types: readonly Fact['type'][]): number =>
  events.filter(({ fact }) => types.includes(fact.type)).length;

/** What solved it the last time that it was closed. */
const solvedBy = (events: readonly CaseEvent[]): CaseFigures['solvedBy'] =>
  events.flatMap(({ fact }) => (fact.type === 'closed' ? [fact.solvedBy] : [])).at(-1) ?? [];

const dayOf = (instant: string): string =>
  local(Temporal.Instant.from(instant)).toPlainDate().toString();

const daysOf = (
  openedAt: string,
  events: readonly CaseEvent[],
): Pick<CaseFigures, 'daysToComplainant' | 'daysToRespondent'> => {
  const opened = dayOf(openedAt);
  const answers = events.flatMap(({ at, fact }) => (fact.type === 'answered' ? [dayOf(at)] : []));
  const steps = takenSteps(events);
  const on = (name: TakenStep['step']): readonly string[] =>
    steps.flatMap(({ step, date }) => (step === name ? [date] : []));
  const complainant = daysTo(opened, [...answers, ...on('contactComplainant')]);
  const respondent = daysTo(opened, on('contactRespondent'));
  return {
    ...(complainant !== undefined && { daysToComplainant: complainant }),
    ...(respondent !== undefined && { daysToRespondent: respondent }),
  };
};

/** To the first of these days; a contact from before the case was opened took no day. */
const daysTo = (opened: string, days: readonly string[]): number | undefined => {
  const [first] = days.toSorted(Temporal.PlainDate.compare);
  if (first === undefined) return undefined;
  return Math.max(0, Temporal.PlainDate.from(opened).until(first).days);
};
