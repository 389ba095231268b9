import { z } from 'zod';

/** Kinds of disturbance, the commonest first: the order in which they are offered. */
export const kinds = [
  'music',
  'party',
  'voices',
  'footsteps',
  'appliances',
  'dog',
  'smoke',
  'smell',
  'threat',
  'violence',
  'harassment',
  'stairwell',
  'laundry',
  'littering',
  'diy',
  'instrument',
  'installation',
  'pets_other',
  'fire_hazard',
  'vandalism',
  'drugs_crime',
  'staff',
  'subletting',
  'neglect',
  'pests',
  'child_concern',
  'adult_concern',
  'other',
] as const;

export const kind = z.enum(kinds);
export type Kind = z.infer<typeof kind>;

/** What must be said before anything else when a kind is named. */
export const dangers = [
  'violence',
  'threat',
  'fire',
  'child',
  'adult',
  'fireRisk',
  'crime',
] as const;
export const danger = z.enum(dangers);
export type Danger = z.infer<typeof danger>;

const dangerOf: Partial<Record<Kind, Danger>> = {
  violence: 'violence',
  threat: 'threat',
  fire_hazard: 'fireRisk',
  child_concern: 'child',
  adult_concern: 'adult',
  drugs_crime: 'crime',
};

/** What a concern that was heard in the words is called as a kind. */
const kindOf: Partial<Record<Danger, Kind>> = {
  violence: 'violence',
  child: 'child_concern',
  adult: 'adult_concern',
};

/** These kinds, and those of the concerns that were heard: who may be harmed decides how the report is asked and kept. */
export const withConcerns = (named: readonly Kind[], heard: readonly Danger[]): Kind[] => [
  ...new Set([...named, ...heard.flatMap((each) => kindOf[each] ?? [])]),
];

/** The dangers that these kinds may mean, in the order of the list of dangers. */
export const dangersOf = (named: readonly Kind[]): readonly Danger[] =>
  dangers.filter((each) => named.some((name) => dangerOf[name] === each));

/**
 * What sort of case a report is.
 * `concern`: somebody may be harmed; such a report never opens a file on a home (JB 12 kap. 42 § 5 st: the home may hold the victim).
 * `repair`: the building, not a person. `callback`: somebody wants to be called up.
 */
const categories = ['concern', 'repair', 'disturbance', 'callback'] as const;
export const category = z.enum(categories);
export type Category = z.infer<typeof category>;

/** Dangers in which somebody else than the complainant may be the one who is harmed. */
const concerns: readonly Danger[] = ['violence', 'child', 'adult'];

/** Whether these kinds speak of somebody who may be harmed: then the words and the way of the report are others. */
export const isConcern = ({
  kinds: named = [],
}: {
  readonly kinds?: readonly Kind[] | undefined;
}) => dangersOf(named).some((each) => concerns.includes(each));

/** What a report is about: any concern makes it a concern, and the building alone a repair matter. */
export const categoryOf = (told: {
  readonly type: 'report' | 'again' | 'callback';
  readonly kinds: readonly Kind[];
  readonly dangers: readonly Danger[];
}): Category => {
  if (told.type === 'callback') return 'callback';
  const heard = [...told.dangers, ...dangersOf(told.kinds)];
  if (heard.some((each) => concerns.includes(each))) return 'concern';
  const isRepair = told.kinds.length > 0 && told.kinds.every((name) => name === 'installation');
  return isRepair ? 'repair' : 'disturbance';
};
