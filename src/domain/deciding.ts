import type { Temporal } from 'temporal-polyfill';
import type { Leak } from './leak.ts';
import type { Register, Role } from './register.ts';

export interface Worker {
  readonly id: string;
  readonly role: Role;
}

/** What a decision on a piece of work is made by, beside the case. */
export interface Deciding {
  readonly worker: Worker;
  readonly now: Temporal.Instant;
  readonly register: Register;
  /** What the text of an answer seems to tell about the neighbour. */
  readonly leaks?: readonly Leak[];
}
