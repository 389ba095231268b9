import { folded } from './addressTokens.ts';
import { doorsIn, type Door } from './door.ts';
import type { Home, Property, Register } from './register.ts';
import { put } from './slips.ts';
import { streetsOf } from './streets.ts';

/** A building that may be meant, or one stairwell of it. */
export interface Building {
  readonly property: Property;
  /** Its homes; of one stairwell where that was told. */
  readonly homes: readonly Home[];
  /** Whether it is meant, if no other is; else the person is asked. */
  readonly sure: boolean;
}

interface Entrance extends Building {
  readonly letter: string | undefined;
}

/** The buildings of a register, to be found by street, number and letter. */
export interface Buildings {
  readonly homesIn: (propertyId: string) => readonly Home[];
  /** Those with this number on the nearest street. A letter must agree; left out, it is asked about. */
  readonly at: (door: Door) => readonly Building[];
  /** Those on a street that is named as it is written. */
  readonly on: (street: readonly string[]) => readonly Building[];
}

/** Street → number → entrances. */
type Streets = ReadonlyMap<string, ReadonlyMap<string, readonly Entrance[]>>;

const streetsIn = (properties: readonly Property[], homesIn: Buildings['homesIn']): Streets => {
  const streets = new Map<string, Map<string, Entrance[]>>();
  for (const property of properties) {
    for (const { street, number, letter } of doorsIn(property.address)) {
      const name = street.join(' ');
      const numbers = streets.get(name) ?? new Map<string, Entrance[]>();
      put(numbers, number, { property, homes: homesIn(property.id), letter, sure: true });
      streets.set(name, numbers);
    }
  }
  return streets;
};

/** Reads the register once; every search is a look into maps. */
export const buildingsOf = ({
  properties,
  homes,
}: Pick<Register, 'properties' | 'homes'>): Buildings => {
  const inside = new Map<string, Home[]>();
  for (const home of homes) put(inside, home.propertyId, home);
  const homesIn = (id: string): readonly Home[] => inside.get(id) ?? [];
  const streets = streetsIn(properties, homesIn);
  const find = streetsOf(streets.keys());
  return {
    homesIn,
    at: ({ street, number, letter }) => {
      const likes = street.length > 0 ? find(street) : [];
      return likes.flatMap((like) => {
        const found = entered(streets.get(like.street)?.get(number) ?? [], letter);
        return like.sure && likes.length === 1 ? found : found.map(asked);
      });
    },
    on: (words) =>
      find(words)
        .filter(({ cost }) => cost === 0)
        .flatMap(({ street }) => [...(streets.get(street) ?? [])])
        .flatMap(([number, found]): readonly Building[] =>
          number === '' ? found : found.map(asked),
        ),
  };
};

const asked = (building: Building): Building => ({ ...building, sure: false });

/** The doors that a letter, or its absence, leaves. The letter may be that of a door or of a stairwell. */
const entered = (found: readonly Entrance[], letter: string | undefined): readonly Building[] => {
  const exact = found.filter((each) => each.letter === letter);
  if (letter === undefined) return exact.length > 0 ? exact : found.map(asked);
  const stairwells = found
    .filter((each) => each.letter === undefined)
    .map((each) => ({ ...each, homes: inStairwell(each.homes, letter) }));
  return [...exact, ...stairwells.filter(({ homes }) => homes.length > 0)];
};

/** The homes of one stairwell. */
export const inStairwell = (homes: readonly Home[], stairwell: string): readonly Home[] =>
  homes.filter((each) => folded(each.stairwell ?? '') === folded(stairwell));
