import { addressKey } from '../domain/address.ts';
import { home, property } from '../domain/register.ts';
import {
  emptyIn,
  linesOf,
  type At,
  type Fault,
  type Form,
  type Line,
  type Table,
} from './importTable.ts';

type Column =
  'property' | 'address' | 'stairwell' | 'flat' | 'floor' | 'area' | 'municipality' | 'yearBuilt';

/** The file of homes: a line for each flat. */
export const homesForm: Form<Column> = {
  columns: {
    property: ['fastighet', 'property'],
    address: ['adress', 'address'],
    stairwell: ['uppgang', 'stairwell'],
    flat: ['lagenhet', 'lagenhetsnummer', 'flat', 'flatnumber'],
    floor: ['vaning', 'floor'],
    area: ['omrade', 'area'],
    municipality: ['kommun', 'municipality'],
    yearBuilt: ['byggar', 'yearbuilt'],
  },
  needed: ['property', 'address', 'flat', 'area', 'municipality'],
};

/** A home as the file tells of it. What the file has no column for is undefined; what is empty there is null. */
export interface HomeTold {
  readonly at: At;
  readonly property: string;
  readonly address: string;
  readonly municipality: string;
  readonly area: string;
  readonly yearBuilt: number | null | undefined;
  readonly flat: string;
  readonly stairwell: string | null | undefined;
  readonly floor: number | null | undefined;
}

export interface HomesTold {
  readonly homes: readonly HomeTold[];
  readonly faults: readonly Fault[];
}

/** Two lines with this in common are about one building. */
export const buildingKey = ({
  address,
  municipality,
}: Pick<HomeTold, 'address' | 'municipality'>): string =>
  `${addressKey(address)}|${addressKey(municipality)}`;

/** Every home that the files tell of, and everything that is wrong with them. */
export const homesIn = (tables: readonly Table[]): HomesTold => {
  const read = tables.map((table) => linesOf(homesForm, table));
  const lines = read.flatMap((each) => each.lines);
  const homes = lines.map(told);
  return {
    homes,
    faults: [
      ...read.flatMap((each) => each.faults),
      ...lines.flatMap((line) => [...emptyIn(homesForm, line), ...badIn(line)]),
      ...differing(homes),
      ...twice(homes),
    ],
  };
};

const told = ({ at, cells }: Line<Column>): HomeTold => ({
  at,
  property: cells.property ?? '',
  address: cells.address ?? '',
  municipality: cells.municipality ?? '',
  area: cells.area ?? '',
  flat: cells.flat ?? '',
  stairwell: cells.stairwell === '' ? null : cells.stairwell,
  floor: numberIn(cells.floor, rules.floor),
  yearBuilt: numberIn(cells.yearBuilt, rules.yearBuilt),
});

/** A number that breaks its rule is named as a fault, and counts as untold beside that. */
const numberIn = (
  cell: string | undefined,
  rule: (typeof rules)['floor'],
): number | null | undefined => (cell === '' ? null : rule.safeParse(Number(cell ?? NaN)).data);

/** What each cell must be, when it is not empty. */
const rules = {
  area: property.shape.area,
  flat: home.shape.flat,
  floor: home.shape.floor,
  yearBuilt: property.shape.yearBuilt,
};

const badIn = ({ at, cells }: Line<Column>): readonly Fault[] => {
  const values: Readonly<Record<keyof typeof rules, string | number>> = {
    area: cells.area ?? '',
    flat: cells.flat ?? '',
    floor: Number(cells.floor),
    yearBuilt: Number(cells.yearBuilt),
  };
  return (['area', 'flat', 'floor', 'yearBuilt'] as const)
    .filter((name) => cells[name] && !rules[name].safeParse(values[name]).success)
    .map((column) => ({ at, reason: reasons[column], values: { value: cells[column] ?? '' } }));
};

const reasons = { area: 'badArea', flat: 'badFlat', floor: 'badFloor', yearBuilt: 'badYear' };

/** What is one and the same on every line of a property. */
const shared = ['address', 'municipality', 'area', 'yearBuilt'] as const;

/** A property has one address, one area and one year, and an address one property: as the first line tells that has it. */
const differing = (homes: readonly HomeTold[]): readonly Fault[] => {
  const properties = new Map<string, HomeTold>();
  const buildings = new Map<string, HomeTold>();
  const whole = homes.filter(({ property: name, address }) => name !== '' && address !== '');
  return whole.flatMap((each) => {
    const first = firstOf(properties, addressKey(each.property), each);
    const columns = shared.filter((column) => isOther(first, each, column));
    const there = firstOf(buildings, buildingKey(each), each);
    if (columns.length > 0) return columns.map((column) => differs(each, first, column));
    return isOther(there, each, 'property') ? [differs(each, there, 'property')] : [];
  });
};

const firstOf = (seen: Map<string, HomeTold>, key: string, each: HomeTold): HomeTold => {
  const first = seen.get(key);
  if (!first) seen.set(key, each);
  return first ?? each;
};

type Shared = (typeof shared)[number] | 'property';

/** An empty cell says nothing. An area is a name that must be written in one way. */
const isOther = (one: HomeTold, other: HomeTold, column: Shared): boolean => {
  const [a, b] = [one, other].map((each) => String(each[column] ?? ''));
  if (!a || !b) return false;
  return column === 'area' ? a !== b : addressKey(a) !== addressKey(b);
};

const differs = (each: HomeTold, first: HomeTold, column: Shared): Fault => {
  const isAddress = column === 'property';
  return {
    at: each.at,
    reason: 'propertyDiffers',
    values: {
      of: isAddress ? each.address : each.property,
      column,
      value: each[column] ?? '',
      first: first[column] ?? '',
      ...before(first),
    },
  };
};

const before = ({ at: { file, line = 0 } }: HomeTold) => ({ before: line, inFile: file });

/** Two flats of one number in a building have a stairwell each. */
const twice = (homes: readonly HomeTold[]): readonly Fault[] => {
  const seen = new Map<string, HomeTold[]>();
  return homes
    .filter(({ address, flat }) => address !== '' && flat !== '')
    .flatMap((each) => {
      const key = `${buildingKey(each)}|${each.flat}`;
      const others = seen.get(key) ?? [];
      seen.set(key, [...others, each]);
      const same = others.find(({ stairwell }) => isSameStairwell(stairwell, each.stairwell));
      const values = same && { address: each.address, flat: each.flat, ...before(same) };
      return values ? [{ at: each.at, reason: 'homeTwice', values }] : [];
    });
};

/** Where none is told, it may be any. */
const isSameStairwell = (one: HomeTold['stairwell'], other: HomeTold['stairwell']): boolean =>
  !one || !other || one.toLowerCase() === other.toLowerCase();
