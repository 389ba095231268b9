import { Temporal } from 'temporal-polyfill';
import type { CaseEvent, FactOf } from './caseEvents.ts';

/** What somebody did, on the day that it stands on now. */
export type TakenStep = Pick<FactOf<'stepTaken'>, 'step' | 'date' | 'by'>;

/** The steps taken in a case, each as it was mended last, without what was written of it. */
export const takenSteps = (events: readonly CaseEvent[]): readonly TakenStep[] => {
  const mended = new Map(
    events.flatMap(({ fact }) => (fact.type === 'stepMended' ? [[fact.id, fact.date]] : [])),
  );
  return events
    .flatMap(({ fact }) =>
      fact.type === 'stepTaken'
        ? [{ step: fact.step, date: mended.get(fact.id) ?? fact.date, by: fact.by }]
        : [],
    )
    .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
};
