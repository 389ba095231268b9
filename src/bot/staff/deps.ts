import type { Temporal } from 'temporal-polyfill';
import type { Say } from '../../app/ports.ts';
import type { StaffView } from '../../domain/caseView.ts';
import type { Worker } from '../../domain/deciding.ts';
import type { QueueRow } from '../../domain/queueRow.ts';
import type { Coordinator, Register } from '../../domain/register.ts';
import type { Result } from '../../domain/result.ts';
import type { Work } from '../../domain/work.ts';

/** What of the desk is reached from a chat. */
export interface StaffDesk {
  show(
    number: string,
    worker: Worker,
  ): Promise<{ readonly view: StaffView; readonly version: number } | undefined>;
  work(
    number: string,
    work: Work,
    by: { readonly worker: Worker; readonly seen: number },
  ): Promise<Result<undefined> | undefined>;
  queue(asked: {
    readonly areas: readonly string[];
    readonly state: 'open';
    readonly owner?: string;
  }): Promise<{ readonly rows: readonly QueueRow[]; readonly after?: string }>;
}

/** Everything that a turn of somebody of the staff is handed. */
export interface StaffDeps {
  readonly desk: StaffDesk;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly publicUrl: string;
  /** Keeps until which day somebody is away; none: they are back. */
  readonly setAway: (staff: string, until: string | undefined) => Promise<void>;
}

/** A turn of somebody of the staff. */
export interface StaffTurn {
  readonly staff: Coordinator;
  readonly now: Temporal.Instant;
  readonly language: string;
  readonly say: Say;
  /** An id that is the same when this turn is computed again. */
  readonly idFor: (what: string) => string;
}
