import type { Temporal } from 'temporal-polyfill';
import { advance } from '../domain/advance.ts';
import type { Fact } from '../domain/caseEvents.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Promises } from '../domain/promises.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Cases, Now, Pending, Stored } from './ports.ts';
import { untilFirst } from './retry.ts';

export interface ChangeDeps {
  readonly cases: Cases;
  readonly pending: Pending;
  readonly promises: Promises;
  readonly now: Now;
}

type Decided = Result<readonly Fact[]>;

/** What becomes true of a case as it stands at this moment, or why nothing can. */
export type DecideOn = (before: Stored, now: Temporal.Instant) => Decided | Promise<Decided>;

/**
 * Decides on a case and records what becomes true of it, under a mark; decides again when somebody else was first. Whether
 * anything became true, or why it could not; undefined when there is no such case.
 */
export const changeCase = (
  { cases, pending, promises, now }: ChangeDeps,
  number: CaseNumber,
  decide: DecideOn,
): Promise<Result<boolean> | undefined> =>
  untilFirst(async () => {
    const before = await cases.load(number);
    if (!before) return undefined;
    const moment = { now: now(), promises };
    const facts = await decide(before, moment.now);
    if (!facts.ok) return facts;
    if (facts.value.length === 0) return ok(false);
    await pending.mark(`case!${number}`);
    const advanced = advance(before, facts.value, moment);
    return (await cases.record({ before, ...advanced })) ? ok(true) : 'conflict';
  });
