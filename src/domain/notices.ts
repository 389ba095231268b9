import { z } from 'zod';
import type { CaseEvent, Fact } from './caseEvents.ts';
import { isListening, type CaseFile } from './caseFile.ts';
import { clockKind } from './clock.ts';

/** Why somebody is told, what matters most first: of several reasons in one change, the first is told. */
const reasons = [
  'broken',
  'warned',
  'routed',
  'handedOver',
  'unreached',
  'word',
  'changed',
  'answered',
  'closed',
  'moved',
  'ask',
] as const;

/** What goes out of the house about a case: to a colleague, or to the complainant of a report. */
export const notice = z.strictObject({
  to: z.union([z.strictObject({ staff: z.string() }), z.strictObject({ report: z.uuid() })]),
  why: z.enum(reasons),
  clock: clockKind.optional(),
  /** The event that it tells of, counted from the first of the case, which is 1. */
  event: z.int(),
});
export type Notice = z.infer<typeof notice>;

interface Changed {
  readonly after: CaseFile;
  readonly events: readonly CaseEvent[];
  /** How many events the case had before. */
  readonly version: number;
}

/** Who must be told of a change, each once. Whoever made it needs no telling, but has the card in their chat brought up to date. */
export const noticesOf = ({ after, events, version }: Changed): readonly Notice[] => {
  const all = events.flatMap(({ fact }, index) => toldOf(fact, after, version + index + 1));
  const makers = events.flatMap(({ fact }) => ('by' in fact ? [fact.by] : []));
  const staff = all.filter(
    ({ to, why }) => why === 'changed' || !('staff' in to && makers.includes(to.staff)),
  );
  return strongest(staff);
};

const nameOf = ({ to }: Notice): string => JSON.stringify(to);

const strongest = (all: readonly Notice[]): readonly Notice[] => {
  const ranked = all.toSorted((a, b) => reasons.indexOf(a.why) - reasons.indexOf(b.why));
  const first = new Map(ranked.toReversed().map((each) => [nameOf(each), each]));
  return [...first.values()].toSorted((a, b) => a.event - b.event);
};

const toldOf = (fact: Fact, file: CaseFile, event: number): readonly Notice[] => {
  const to = (staff: string, why: Notice['why']): Notice => ({ to: { staff }, why, event });
  switch (fact.type) {
    case 'clocksSet':
    case 'identityRead':
      return [];
    case 'opened':
      return [to(fact.owner, 'routed')];
    case 'ownerGone':
      return [to(fact.to, 'routed')];
    case 'clockWarned':
      return [{ ...to(fact.to, 'warned'), clock: fact.clock }, ...asks(fact.clock, file, event)];
    case 'clockBroken':
      return [{ ...to(fact.to, 'broken'), clock: fact.clock }, to(file.owner, 'changed')];
    case 'unreached':
      return [to(file.owner, 'unreached')];
    default:
      return [...toStaff(fact, file, event), ...toComplainants(fact, file, event)];
  }
};

/** What a complainant told is news to the owner; the rest brings the cards of those who work with it up to date. */
const toStaff = (fact: Fact, file: CaseFile, event: number): readonly Notice[] => {
  const others = [...file.followers, ...(file.backup ? [file.backup] : [])];
  const why =
    'by' in fact || fact.type === 'reopened' || fact.type === 'asked' ? 'changed' : 'word';
  const handed: readonly Notice[] =
    fact.type === 'handedOver' ? [{ to: { staff: fact.to }, why: 'handedOver', event }] : [];
  return [
    ...handed,
    { to: { staff: file.owner }, why, event },
    ...others.map((staff): Notice => ({ to: { staff }, why: 'changed', event })),
  ];
};

const toComplainants = (fact: Fact, file: CaseFile, event: number): readonly Notice[] => {
  if (fact.type === 'answered') return [{ to: { report: fact.report }, why: 'answered', event }];
  if (fact.type === 'closed') return toAll(file, 'closed', event);
  return fact.type === 'stageSet' || fact.type === 'takenUp' ? toAll(file, 'moved', event) : [];
};

const toAll = (file: CaseFile, why: Notice['why'], event: number): readonly Notice[] =>
  file.category === 'callback'
    ? []
    : file.reports
        .filter((report) => isListening(file, report))
        .map(({ id }) => ({ to: { report: id }, why, event }));

/** On the day of the follow-up, the bot asks whether it is calm. */
const asks = (clock: Notice['clock'], file: CaseFile, event: number): readonly Notice[] =>
  clock === 'followUp' || clock === 'secondFollowUp'
    ? toAll(file, 'ask', event).map((each) => ({ ...each, clock }))
    : [];
