import { addressKey } from '../domain/addressKey.ts';
import type { HomeTold } from './importHomes.ts';
import type { Fault } from './importTable.ts';

/** Two lines with this in common are about one building. */
export const buildingKey = ({
  address,
  municipality,
}: Pick<HomeTold, 'address' | 'municipality'>): string =>
  `${addressKey(address)}|${addressKey(municipality)}`;

/** What is one and the same on every line of a property. */
const shared = ['address', 'municipality', 'area', 'yearBuilt'] as const;

/** A property has one address, one area and one year, and an address one property: as the first line tells that has it. */
export const differing = (homes: readonly HomeTold[]): readonly Fault[] => {
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
export const twice = (homes: readonly HomeTold[]): readonly Fault[] => {
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
