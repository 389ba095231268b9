import type { CaseEvent, Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import { clocksAfter, type Moment } from './clockRules.ts';
import { evolve } from './evolve.ts';
import { noticesOf, type Notice } from './notices.ts';
import { stamp } from './time.ts';

/** A case, what has just become true of it, and who must be told. */
export interface Advanced {
  readonly after: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly notices: readonly Notice[];
}

/** A case as it stands, with the number of its events. */
interface Before {
  readonly file: CaseFile;
  readonly version: number;
}

/**
 * The case after these facts, with the clocks that they start and stop.
 * @throws Error when there is no case and the facts do not open one
 */
export const advance = (
  before: Before | undefined,
  facts: readonly Fact[],
  moment: Moment,
): Advanced => {
  const at = stamp(moment.now);
  const happened = facts.map((fact): CaseEvent => ({ at, fact }));
  const then = happened.reduce<CaseFile | undefined>(evolve, before?.file);
  if (!then) throw new Error('a case begins with a fact');
  const clocks = clocksOf(before?.file, happened, moment);
  const isSame = JSON.stringify(clocks) === JSON.stringify(then.clocks);
  const set: CaseEvent = { at, fact: { type: 'clocksSet', clocks } };
  const after = isSame ? then : evolve(then, set);
  const events = isSame ? happened : [...happened, set];
  return { after, events, notices: noticesOf({ after, events, version: before?.version ?? 0 }) };
};

const clocksOf = (
  before: CaseFile | undefined,
  events: readonly CaseEvent[],
  moment: Moment,
): CaseFile['clocks'] => {
  const last = events.reduce<CaseFile | undefined>((file, event) => {
    const evolved = evolve(file, event);
    const clocks = clocksAfter(evolved.clocks, { fact: event.fact, file: evolved }, moment);
    return { ...evolved, clocks: [...clocks] };
  }, before);
  return last?.clocks ?? [];
};
