import type { CaseEvent, Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import { clocksAfter, type Moment } from './clockRules.ts';
import { evolve } from './evolve.ts';
import { stamp } from './time.ts';

/** A case and what has just become true of it. */
export interface Advanced {
  readonly after: CaseFile;
  readonly events: readonly CaseEvent[];
}

/**
 * The case after these facts, with the clocks that they start and stop.
 * @throws Error when there is no case and the facts do not open one
 */
export const advance = (
  before: CaseFile | undefined,
  facts: readonly Fact[],
  moment: Moment,
): Advanced => {
  const at = stamp(moment.now);
  const events = facts.map((fact): CaseEvent => ({ at, fact }));
  const after = events.reduce<CaseFile | undefined>(evolve, before);
  if (!after) throw new Error('a case begins with a fact');
  const clocks = clocksOf(before, events, moment);
  if (JSON.stringify(clocks) === JSON.stringify(after.clocks)) return { after, events };
  const set: CaseEvent = { at, fact: { type: 'clocksSet', clocks: [...clocks] } };
  return { after: evolve(after, set), events: [...events, set] };
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
