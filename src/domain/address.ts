import type { SaidHome } from './answers.ts';
import { buildingsOf, type Building } from './buildings.ts';
import { between } from './candidates.ts';
import { flatsTold, named } from './namedHomes.ts';
import type { Home, Property, Register } from './register.ts';
import { saidPlace, type SaidPlace } from './saidPlace.ts';

export interface Homes {
  /** What the register makes of a home as said: the one that is meant, those that may be, or none; it is kept as said. */
  readonly find: (said: string) => SaidHome;
  /** The flat that is meant by its number alone ("lgh 1202"), in a building that is known. */
  readonly flatIn: (propertyId: string, said: string) => Home | undefined;
  readonly home: (id: string) => Home | undefined;
  readonly property: (id: string) => Property | undefined;
}

const known = new WeakMap<object, { properties: object; homes: Homes }>();

/** Looks up homes by address and flat number, however they are written. A register is read once. */
export const homesOf = (register: Pick<Register, 'properties' | 'homes'>): Homes => {
  // Somebody's absence makes another register with the same homes.
  const before = known.get(register.homes);
  if (before?.properties === register.properties) return before.homes;
  const homes = read(register);
  known.set(register.homes, { properties: register.properties, homes });
  return homes;
};

const read = (register: Pick<Register, 'properties' | 'homes'>): Homes => {
  const buildings = buildingsOf(register);
  const homes = new Map(register.homes.map((each) => [each.id, each]));
  const properties = new Map(register.properties.map((each) => [each.id, each]));
  return {
    find: (said) => {
      const place = saidPlace(said);
      return { said, ...foundIn(meant(buildings, place), place) };
    },
    flatIn: (propertyId, said) => {
      const [, flat] = /^(?:lgh\.?\s*)?(\d{4})$/i.exec(said.trim()) ?? [];
      const found = buildings.homesIn(propertyId).filter((each) => each.flat === flat);
      return found.length === 1 ? found[0] : undefined;
    },
    home: (id) => homes.get(id),
    property: (id) => properties.get(id),
  };
};

/** The buildings that may be meant; a municipality that is named decides between two of one address. */
const meant = (
  buildings: ReturnType<typeof buildingsOf>,
  { doors, streets, stairwell, words }: SaidPlace,
): readonly Building[] => {
  const atDoors = doors.flatMap((door) => {
    const entrance = { ...door, letter: door.letter ?? stairwell };
    const found = stairwell === undefined ? [] : buildings.at(entrance);
    return found.length > 0 ? found : buildings.at(door);
  });
  const found = atDoors.length > 0 ? atDoors : streets.flatMap(buildings.on);
  const all = [...new Map(found.map((each) => [idOf(each), each])).values()];
  const here = all.filter(({ property: { municipality } }) =>
    saidPlace(municipality).words.every((word) => words.includes(word)),
  );
  return here.length > 0 ? here : all;
};

const idOf = ({ property, homes }: Building): string =>
  JSON.stringify([property.id, homes[0]?.id, homes.length]);

type Found = Omit<SaidHome, 'said'>;

const foundIn = (buildings: readonly Building[], place: SaidPlace): Found => {
  const [only, ...others] = buildings;
  if (!only) return {};
  if (others.length === 0 && only.sure) return inside(only, place);
  const withFlat = buildings.filter((each) => named(each, place).length > 0);
  const likely = withFlat.length > 0 ? withFlat : buildings;
  return between(
    likely.map((each) => {
      const [home, ...more] = named(each, place);
      return { property: each.property, home: more.length === 0 ? home : undefined };
    }),
  );
};

/** The flat in a building that is known. Two numbers, or two flats on a floor, are asked about: no file is opened on a guess. */
const inside = (building: Building, place: SaidPlace): Found => {
  const { property } = building;
  const [home, ...others] = named(building, place);
  if (!home) return { propertyId: property.id };
  if (others.length === 0 && flatsTold(property, place).length < 2)
    return { propertyId: property.id, homeId: home.id };
  const found = between([home, ...others].map((each) => ({ property, home: each })));
  return { propertyId: property.id, ...found };
};
