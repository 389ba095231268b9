import { z } from 'zod';
import type { Role } from './register.ts';

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

export const actions = ['take', 'note', 'answer', 'setStage', 'close', 'readIdentity'] as const;
export type Action = (typeof actions)[number];

interface Allowed {
  readonly roles: readonly Role[];
  /** The stages that the action may lead to; empty when it leaves the stage as it is. */
  readonly to: readonly Stage[];
}

const staff: readonly Role[] = ['coordinator', 'manager'];
const open: readonly OpenStage[] = openStage.options;
const stay: Allowed = { roles: staff, to: [] };

const whileOpen = (from: OpenStage): Readonly<Partial<Record<Action, Allowed>>> => ({
  take: stay,
  note: stay,
  answer: stay,
  readIdentity: stay,
  setStage: { roles: staff, to: open.filter((to) => to !== from && to !== 'received') },
  close: { roles: staff, to: ['closed'] },
});

/** THE TABLE: who may do what at which stage. Board and server both read it. */
const transitions: Readonly<Record<Stage, Readonly<Partial<Record<Action, Allowed>>>>> = {
  received: whileOpen('received'),
  investigating: whileOpen('investigating'),
  contact: whileOpen('contact'),
  followUp: whileOpen('followUp'),
  closed: { note: stay, answer: stay, readIdentity: stay },
};

/** What this role may do now. */
export const allowed = (from: Stage, role: Role, action: Action): Allowed | undefined => {
  const entry = transitions[from][action];
  return entry?.roles.includes(role) ? entry : undefined;
};
