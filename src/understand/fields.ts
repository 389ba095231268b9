import type { Understood } from './readMessage.ts';

/** What was understood, in the fields of the labelled messages. */
export const fieldsOf = (id: string, said: Understood) => ({
  id,
  intent: said.intent,
  kinds: said.intent === 'report' ? [...said.kinds] : [],
  when: ['report', 'repeat'].includes(said.intent) ? whenOf(said) : null,
  frequency: said.frequency === 'sometimes' ? null : (said.frequency ?? null),
  dayparts: [...said.dayparts],
  weekdays: [...said.weekdays],
  since: said.since ?? null,
  source: sourceOf(said),
  danger: said.danger ?? null,
  impact: [...said.impact],
  talked: said.talked ?? null,
});

const whenOf = ({ incidents }: Understood) => {
  const newest = incidents.at(-1);
  if (!newest) return null;
  const { date = null, from: start = null, to: end = null, ongoing } = newest;
  return { date, start, end, ongoing };
};

const sourceOf = ({ source }: Understood) => {
  if (!source) return null;
  const { relation = null, apartment = null, floor = null, address = null } = source;
  return { relation, apartment, floor, address };
};
