import { Temporal } from 'temporal-polyfill';
import type { Fact } from '../domain/caseEvents.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Notice } from '../domain/notices.ts';
import { ok } from '../domain/result.ts';
import { stamp } from '../domain/time.ts';
import { changeCase, type ChangeDeps } from './changeCase.ts';
import type { Courier, Outbox, Waiting } from './ports.ts';

export interface BringDeps extends ChangeDeps {
  readonly outbox: Outbox;
  readonly courier: Courier;
}

/** How often a notice is tried, and the longest wait between two tries, in seconds. */
const mostTries = 20;
const longestWait = 3_600;

/** Twice as long each time, from a minute up: the sweep that tries again comes every minute. */
const waitAfter = (tries: number): number => Math.min(60 * 2 ** tries, longestWait);

/** Brings what waits on a case, in order. What cannot be brought now waits on, and what comes after it for the same person too. */
export const bringNotices = async (deps: BringDeps, number: CaseNumber): Promise<void> => {
  const held = new Set<string>();
  for (const each of await deps.outbox.waiting(number)) {
    const to = JSON.stringify(each.notice.to);
    if (held.has(to) || isEarly(each, deps.now()) || !(await bring(deps, number, each)))
      held.add(to);
  }
};

const isEarly = ({ notBefore }: Waiting, now: Temporal.Instant): boolean =>
  notBefore !== undefined && Temporal.Instant.compare(Temporal.Instant.from(notBefore), now) > 0;

const bring = async (deps: BringDeps, number: CaseNumber, waiting: Waiting): Promise<boolean> => {
  const { courier, outbox, now } = deps;
  const brought = await courier(number, waiting.notice);
  const tries = waiting.tries + 1;
  if (typeof brought === 'object' && tries < mostTries) {
    const seconds = brought.afterSeconds ?? waitAfter(tries);
    await outbox.later(number, { ...waiting, tries, notBefore: stamp(now().add({ seconds })) });
    return false;
  }
  const fact = factOf(waiting.notice, brought === 'brought');
  const isTold = brought !== 'nobody' && fact !== undefined;
  if (isTold) await changeCase(deps, number, () => ok([fact]));
  await outbox.done(number, waiting.id);
  return true;
};

/** What stands on record of it: that the complainant was asked, or that somebody cannot be reached. */
const factOf = ({ to, why, clock }: Notice, isBrought: boolean): Fact | undefined => {
  if (!isBrought)
    return why === 'unreached'
      ? undefined
      : { type: 'unreached', ...('staff' in to ? { staff: to.staff } : { report: to.report }) };
  return why === 'ask' && clock && 'report' in to
    ? { type: 'asked', report: to.report, clock }
    : undefined;
};
