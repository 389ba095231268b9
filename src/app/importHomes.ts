import { home, property } from '../domain/register.ts';
import { emptyIn, linesOf, type Form, type Line } from './importLines.ts';
import { differing, twice } from './homesApart.ts';
import type { At, Fault, Table } from './importTable.ts';

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
