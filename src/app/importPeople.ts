import { folded } from '../domain/addressTokens.ts';
import { coordinator, type Matter, type Role } from '../domain/register.ts';
import { emptyIn, linesOf, type Form, type Line } from './importLines.ts';
import { matters, roles } from './peopleWords.ts';
import type { At, Fault, Table } from './importTable.ts';

type Column =
  'id' | 'name' | 'role' | 'email' | 'teamsId' | 'areas' | 'takes' | 'backup' | 'awayUntil';

/** The file of those who work cases: a line for each. */
export const peopleForm: Form<Column> = {
  columns: {
    id: ['id'],
    name: ['namn', 'name'],
    role: ['roll', 'role'],
    email: ['epost', 'email', 'mail'],
    teamsId: ['teams', 'teamsid'],
    areas: ['omraden', 'areas'],
    takes: ['taremot', 'takes'],
    backup: ['ersattare', 'backup'],
    awayUntil: ['bortatill', 'awayuntil'],
  },
  needed: ['name', 'role'],
};

/** Somebody as the file tells of them. What the file has no column for is undefined; what is empty there is so here. */
export interface PersonTold {
  readonly at: At;
  readonly id: string;
  readonly name: string;
  readonly role: Role | undefined;
  readonly email: string | undefined;
  readonly teamsId: string | undefined;
  readonly areas: readonly string[] | undefined;
  readonly takes: readonly Matter[] | undefined;
  /** By id, e-mail or name. */
  readonly backup: string | undefined;
  readonly awayUntil: string | undefined;
}

/** Several in one cell. */
const listed = (cell: string): readonly string[] =>
  cell
    .split(/[|,]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Everybody that the files tell of, and everything that is wrong with a line in itself. */
export const peopleIn = (
  tables: readonly Table[],
): { readonly people: readonly PersonTold[]; readonly faults: readonly Fault[] } => {
  const read = tables.map((table) => linesOf(peopleForm, table));
  const lines = read.flatMap((each) => each.lines);
  return {
    people: lines.map(told),
    faults: [
      ...read.flatMap((each) => each.faults),
      ...lines.flatMap((line) => [...emptyIn(peopleForm, line), ...badIn(line)]),
    ],
  };
};

const told = ({ at, cells }: Line<Column>): PersonTold => ({
  at,
  id: cells.id ?? '',
  name: cells.name ?? '',
  role: roles[folded(cells.role ?? '')],
  email: cells.email,
  teamsId: cells.teamsId?.toLowerCase(),
  areas: cells.areas === undefined ? undefined : [...new Set(listed(cells.areas))],
  takes: cells.takes === undefined ? undefined : takenIn(cells.takes),
  backup: cells.backup,
  awayUntil: cells.awayUntil,
});

const takenIn = (cell: string): readonly Matter[] => [
  ...new Set(listed(cell).flatMap((each) => matters[folded(each)] ?? [])),
];

/** What must be so of each thing in a cell, and the code of what is said when it is not. */
const rules: Readonly<Partial<Record<Column, readonly [string, (text: string) => boolean]>>> = {
  id: ['badId', (text) => coordinator.shape.id.safeParse(text).success],
  role: ['unknownRole', (text) => folded(text) in roles],
  email: ['badEmail', (text) => coordinator.shape.email.safeParse(text).success],
  teamsId: ['badTeamsId', (text) => coordinator.shape.teamsId.safeParse(text).success],
  areas: ['badArea', (text) => coordinator.shape.areas.safeParse([text]).success],
  takes: ['unknownMatter', (text) => folded(text) in matters],
  awayUntil: ['badDate', (text) => coordinator.shape.awayUntil.safeParse(text).success],
};

const lists: readonly string[] = ['areas', 'takes'];

const badIn = ({ at, cells }: Line<Column>): readonly Fault[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const [reason, holds] = ruleOf(name) ?? [];
    if (!reason || !holds || cell === '') return [];
    return (lists.includes(name) ? listed(cell) : [cell])
      .filter((each) => !holds(each))
      .map((value) => ({ at, reason, values: { value } }));
  });

const ruleOf = (name: string) => Object.entries(rules).find(([column]) => column === name)?.[1];
