import type { MayBe, SaidHome } from './answers.ts';
import { buildingsOf, inStairwell, type Building } from './buildings.ts';
import type { Home, Property, Register } from './register.ts';
import { saidPlace, type SaidPlace } from './saidPlace.ts';

/** Lower case, one space, no punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How addresses are compared letter by letter: `storgatan 12 b`, a letter that stands close parted from its number. */
export const addressKey = (text: string): string =>
  plain(text).replace(/(\d)(\p{L})(?!\p{L})/gu, '$1 $2');

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

/** The homes of a building that are told of: by their number, else by their floor. */
const named = ({ property, homes }: Building, place: SaidPlace): readonly Home[] => {
  const { floor, stairwell } = place;
  const flats = flatsTold(property, place);
  const here = stairwell === undefined ? homes : behind(homes, stairwell);
  if (flats.length > 0) return here.filter(({ flat }) => flats.includes(flat));
  return floor === undefined ? [] : here.filter((each) => floorOf(each) === floor);
};

/** Out in the country a house may have a number of four digits, which is no flat. */
const flatsTold = ({ address }: Property, { flats }: SaidPlace): readonly string[] =>
  flats.filter((flat) => !addressKey(address).split(' ').includes(flat));

/** Where the register tells of no stairwells, none can be told apart. */
const behind = (homes: readonly Home[], stairwell: string): readonly Home[] => {
  const near = inStairwell(homes, stairwell);
  return near.length > 0 || homes.some((each) => each.stairwell) ? near : homes;
};

/** As the register tells it, else by the number: 1201 lies two stairs up. */
const floorOf = ({ floor, flat }: Home): number => floor ?? Number(flat.slice(0, 2)) - 10;

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

/** So many are offered to choose among; of more, a person must read which is meant. */
const most = 5;

interface Choice {
  readonly property: Property;
  readonly home: Home | undefined;
}

const between = (choices: readonly Choice[]): Found => {
  const addresses = choices.map(({ property, home }) => addressOf(property, home));
  const isTwice = (at: number): boolean =>
    choices.some(
      (each, other) =>
        each.property !== choices[at]?.property && addresses[other] === addresses[at],
    );
  const candidates = choices.map(({ property, home }, at): MayBe => ({
    address: isTwice(at) ? `${addresses[at]}, ${property.municipality}` : (addresses[at] ?? ''),
    propertyId: property.id,
    ...(home && { flat: home.flat, homeId: home.id }),
  }));
  return choices.length > most ? {} : { candidates };
};

/** Street, number and letter; the letter of a stairwell stands where the address has none of its own. */
export const addressOf = ({ address }: Property, home: Home | undefined): string =>
  home?.stairwell && !/\d\s*\p{L}$/u.test(address) ? `${address} ${home.stairwell}` : address;

/** Whether a text has an address as the register has it, with the flat's number, so that there is nothing to read back. */
export const isAsWritten = (said: string, property: Property, home: Home | undefined): boolean =>
  ` ${addressKey(said)} `.includes(` ${addressKey(addressOf(property, home))} `) &&
  (!home || said.includes(home.flat));
