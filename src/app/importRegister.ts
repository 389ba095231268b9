import type { Register } from '../domain/register.ts';
import { homesForm, homesIn } from './importHomes.ts';
import type { Counts } from './importCounts.ts';
import { mergeHomes } from './mergeHomes.ts';
import { mergePeople } from './mergePeople.ts';
import { peopleForm, peopleIn } from './importPeople.ts';
import { fitOf, unused } from './importLines.ts';
import type { Fault, Table } from './importTable.ts';

export interface Imported {
  readonly register: Register;
  readonly counts: Readonly<Partial<Record<'properties' | 'homes' | 'coordinators', Counts>>>;
}

export interface Import {
  readonly tables: readonly Table[];
  /** Whether what the files no longer have is taken away, of the sorts that they tell of. */
  readonly prune: boolean;
}

/** A file of homes has such columns, one of people has others. */
const isHomes = (table: Table): boolean => fitOf(homesForm, table) > fitOf(peopleForm, table);
const isPeople = (table: Table): boolean => fitOf(peopleForm, table) > fitOf(homesForm, table);

/** Columns that are of no use here, by their files: told, so that a misspelt one is seen. */
export const unusedColumns = (table: Table): readonly string[] => {
  const isUnused = isHomes(table) ? unused(homesForm, table) : unused(peopleForm, table);
  return isUnused.filter((name) => name !== '');
};

/** A register with what the files tell of it; or everything that is wrong with them, and then nothing of it counts. */
export const importRegister = (
  before: Register,
  { tables, prune }: Import,
): Imported | readonly Fault[] => {
  const [homes, people] = [tables.filter(isHomes), tables.filter(isPeople)];
  const homesTold = homesIn(homes);
  const peopleTold = peopleIn(people);
  const building = mergeHomes(before, homesTold.homes, prune && homes.length > 0);
  const staff = mergePeople(before, peopleTold.people, prune && people.length > 0);
  const register = {
    ...before,
    properties: [...building.properties.all],
    homes: [...building.homes.all],
    coordinators: [...staff.coordinators.all],
  };
  const faults = [
    ...tables.flatMap(strangeIn),
    ...homesTold.faults,
    ...peopleTold.faults,
    ...[...staff.faults, ...managerless(register, tables)].filter(
      ({ reason }) => isWhole(people, peopleTold) || !whenWhole.includes(reason),
    ),
  ];
  if (faults.length > 0) return inOrder(faults);
  return { register, counts: countsOf({ homes, people }, { ...building, ...staff }) };
};

const countsOf = (
  told: Readonly<Record<'homes' | 'people', readonly Table[]>>,
  {
    properties,
    homes,
    coordinators,
  }: ReturnType<typeof mergeHomes> & ReturnType<typeof mergePeople>,
): Imported['counts'] => ({
  ...(told.homes.length > 0 && { properties: properties.counts, homes: homes.counts }),
  ...(told.people.length > 0 && { coordinators: coordinators.counts }),
});

/** What can be told only when every line was read. */
const whenWhole: readonly string[] = ['backupMissing', 'noManager'];

/** Lines that could not be read, and a file that tells of nothing here. */
const strangeIn = (table: Table): readonly Fault[] => {
  const { file, rows, torn } = table;
  const faults = torn.map(({ line, reason }) => ({ at: { file, line }, reason }));
  if (faults.length > 0 || isHomes(table) || isPeople(table)) return faults;
  return [{ at: { file }, reason: rows.length === 0 ? 'emptyFile' : 'unknownFile' }];
};

/** Whether every line made somebody. */
const isWhole = (tables: readonly Table[], { people }: ReturnType<typeof peopleIn>): boolean => {
  const lines = tables.reduce((sum, { rows, torn }) => sum + rows.length - 1 + torn.length, 0);
  return people.length === lines && people.every(({ role }) => role !== undefined);
};

const managerless = ({ coordinators }: Register, tables: readonly Table[]): readonly Fault[] =>
  coordinators.some(({ role }) => role === 'manager')
    ? []
    : [{ at: { file: tables.at(-1)?.file ?? '' }, reason: 'noManager' }];

const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  faults.toSorted(
    ({ at: a }, { at: b }) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
