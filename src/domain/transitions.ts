import { z } from 'zod';
import type { Role } from './register.ts';
import type { Category } from './taxonomy.ts';

/** How far the customer's track has come. No stage here is a step of tenancy law. */
const stages = ['received', 'investigating', 'contact', 'followUp', 'closed'] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

export const openStage = stage.exclude(['closed']);
export type OpenStage = z.infer<typeof openStage>;

/** What solved it, or why it ended. Unconfirmed is an outcome of its own, not a failure. */
export const outcomes = [
  'calm',
  'agreement',
  'support',
  'technical',
  'unconfirmed',
  'notDisturbance',
  'handedOver',
  'movedOut',
  'withdrawn',
] as const;
export const caseOutcome = z.enum(outcomes);
export type CaseOutcome = z.infer<typeof caseOutcome>;

export const actions = [
  'take',
  'handOver',
  'follow',
  'note',
  'step',
  'verify',
  'answer',
  'setStage',
  'close',
  'reopen',
  'link',
  'join',
  'split',
  'readIdentity',
  'print',
] as const;
export type Action = (typeof actions)[number];

interface Allowed {
  readonly roles: readonly Role[];
  /** The stages that the action may lead to; empty when it leaves the stage as it is. */
  readonly to: readonly Stage[];
}

/** Whoever leads the customer's track; a jurist works beside it, a reader looks. */
const leads: readonly Role[] = ['coordinator', 'manager'];
const works: readonly Role[] = [...leads, 'jurist'];
const everyone: readonly Role[] = [...works, 'reader'];
const open: readonly OpenStage[] = openStage.options;

const stay = (roles: readonly Role[]): Allowed => ({ roles, to: [] });

/** What may be done whatever the stage. */
const always: Readonly<Partial<Record<Action, Allowed>>> = {
  follow: stay(everyone),
  note: stay(works),
  answer: stay(leads),
  link: stay(works),
  readIdentity: stay(works),
  print: stay(everyone),
};

const whileOpen = (from: OpenStage): Readonly<Partial<Record<Action, Allowed>>> => ({
  ...always,
  take: stay(works),
  handOver: stay(works),
  step: stay(works),
  verify: stay(works),
  join: stay(leads),
  split: stay(leads),
  setStage: { roles: leads, to: open.filter((to) => to !== from && to !== 'received') },
  close: { roles: leads, to: ['closed'] },
});

/** THE TABLE: who may do what at which stage. Board, cards and server all read it. */
const transitions: Readonly<Record<Stage, Readonly<Partial<Record<Action, Allowed>>>>> = {
  received: whileOpen('received'),
  investigating: whileOpen('investigating'),
  contact: whileOpen('contact'),
  followUp: whileOpen('followUp'),
  closed: { ...always, step: stay(works), reopen: { roles: leads, to: ['investigating'] } },
};

/** Who may file a report for somebody who calls. */
export const mayFile = (role: Role): boolean => works.includes(role);

/**
 * Stages that a case of a category never comes to. The tenant is spoken with about a disturbance alone: where somebody may be
 * harmed, the home may hold the victim (JB 12 kap. 42 § 5 st), and a fault of the building is nobody's in the house.
 */
const never: Readonly<Record<Category, readonly Stage[]>> = {
  disturbance: [],
  concern: ['contact'],
  repair: ['contact'],
  callback: ['contact', 'followUp'],
};

/** What this role may do now with a case of this category. */
export const allowed = (
  { stage: from, category }: { readonly stage: Stage; readonly category: Category },
  role: Role,
  action: Action,
): Allowed | undefined => {
  const entry = transitions[from][action];
  if (!entry?.roles.includes(role)) return undefined;
  return { ...entry, to: entry.to.filter((to) => !never[category].includes(to)) };
};
