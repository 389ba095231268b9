import type { CaseEvent } from '../../src/domain/caseEvents.ts';
import type { Clock } from '../../src/domain/clock.ts';

/** One promise from when it was given until it was kept, or for as long as is known. */
export interface Run {
  readonly kind: Clock['kind'];
  readonly by: string;
  readonly days: number;
  readonly from: number;
  until: number;
  readonly warned: number[];
  readonly broken: { readonly at: number; readonly to: string; readonly owner: string }[];
}

const nameOf = ({ kind, report = '' }: { kind: string; report?: string | undefined }): string =>
  `${kind} ${report}`;

/** Every promise of a case, as its history tells: when it ran, and when it warned and broke. */
export function runsOf(events: readonly CaseEvent[]): readonly Run[] {
  const all: Run[] = [];
  const running = new Map<string, Run>();
  let owner = '';
  for (const { at, fact } of events) {
    const now = Date.parse(at);
    if (fact.type === 'opened') owner = fact.owner;
    if (fact.type === 'taken') owner = fact.by;
    if (fact.type === 'handedOver' || fact.type === 'ownerGone') owner = fact.to;
    if (fact.type === 'clocksSet') set(fact.clocks, now);
    if (fact.type === 'clockWarned') ran(fact).warned.push(now);
    if (fact.type === 'clockBroken') ran(fact).broken.push({ at: now, to: fact.to, owner });
  }
  return all;

  function ran({ clock, report }: { clock: string; report?: string | undefined }): Run {
    const found = running.get(nameOf({ kind: clock, report }));
    if (!found) throw new Error(`${clock} rang and did not run`);
    return found;
  }

  function set(clocks: readonly Clock[], now: number): void {
    for (const [name, run] of running)
      if (!clocks.some((each) => nameOf(each) === name && isSame(each, run))) {
        run.until = now;
        running.delete(name);
      }
    for (const each of clocks) if (!running.has(nameOf(each))) begin(each, now);
  }

  function begin(each: Clock, from: number): void {
    const { kind, by, days } = each;
    const run = { kind, by, days, from, until: Infinity, warned: [], broken: [] };
    running.set(nameOf(each), run);
    all.push(run);
  }
}

/** A promise that was kept and given anew for the same day has not rung yet. */
const isSame = (each: Clock, { by, warned, broken }: Run): boolean =>
  each.by === by && (each.warned ?? false) === warned.length > 0 && (each.broken ?? false) === broken.length > 0; // prettier-ignore
