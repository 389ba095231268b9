import { folded } from '../domain/addressTokens.ts';
import type { At, Fault, Row, Table } from './importTable.ts';

/** What a column is called in files, folded and without anything between its letters; the first ones are Swedish. */
export type Columns<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** Only these may not be left out, nor be empty. */
export interface Form<Name extends string> {
  readonly columns: Columns<Name>;
  readonly needed: readonly Name[];
}

/** A line by the names of its columns. A column that the file does not have is undefined, not empty. */
export interface Line<Name extends string> {
  readonly at: At;
  readonly cells: Readonly<Partial<Record<Name, string>>>;
}

const plain = (heading: string): string => folded(heading).replace(/[^a-z0-9]/g, '');

const namesOf = <Name extends string>(columns: Columns<Name>): readonly Name[] => {
  const names: Name[] = [];
  for (const name in columns) names.push(name);
  return names;
};

/** The column of each cell of a heading; undefined for one that is of no use here. */
const columnsIn = <Name extends string>(
  { columns }: Form<Name>,
  { cells }: Row,
): readonly (Name | undefined)[] =>
  cells.map((cell) => namesOf(columns).find((name) => columns[name].includes(plain(cell))));

/** How many columns of this form a file has. */
export const fitOf = <Name extends string>(form: Form<Name>, { rows }: Table): number =>
  rows[0] ? new Set(columnsIn(form, rows[0]).filter((name) => name !== undefined)).size : 0;

/** The headings of a file that say nothing here. */
export const unused = <Name extends string>(
  form: Form<Name>,
  { rows }: Table,
): readonly string[] =>
  rows[0]
    ? columnsIn(form, rows[0]).flatMap((name, at) => (name ? [] : [rows[0]?.cells[at] ?? '']))
    : [];

export interface Lines<Name extends string> {
  readonly lines: readonly Line<Name>[];
  readonly faults: readonly Fault[];
}

/** The lines of a file by their columns, and what is wrong with its heading or the number of fields. */
export const linesOf = <Name extends string>(form: Form<Name>, table: Table): Lines<Name> => {
  const [heading, ...rows] = table.rows;
  const { file } = table;
  if (!heading || rows.length === 0)
    return { lines: [], faults: [{ at: { file }, reason: 'emptyFile' }] };
  const names = columnsIn(form, heading);
  const faults = headingFaults(form, names).map((fault) => ({
    ...fault,
    at: { file, line: heading.line },
  }));
  const lines: Line<Name>[] = [];
  for (const { line, cells } of rows) {
    const at = { file, line };
    const trimmed = cells.slice(0, names.length);
    const isRight = trimmed.length === names.length && cells.slice(names.length).every((c) => !c);
    if (isRight) lines.push({ at, cells: byName(names, trimmed) });
    else
      faults.push({ at, reason: 'wrongCount', values: { is: cells.length, wanted: names.length } });
  }
  return { lines, faults };
};

const byName = <Name extends string>(
  names: readonly (Name | undefined)[],
  cells: readonly string[],
): Line<Name>['cells'] => {
  const found: Partial<Record<Name, string>> = {};
  for (const [at, name] of names.entries()) if (name) found[name] ??= cells[at] ?? '';
  return found;
};

const headingFaults = <Name extends string>(
  { needed }: Form<Name>,
  names: readonly (Name | undefined)[],
): readonly Omit<Fault, 'at'>[] => {
  const twice = names.filter((name, at) => name !== undefined && names.indexOf(name) < at);
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...missing.map((column) => ({ reason: 'missingColumn', values: { column } })),
    ...twice.map((column) => ({ reason: 'columnTwice', values: { column: String(column) } })),
  ];
};

/** Needed columns that are empty on a line; one that the file lacks altogether is told of once, at its heading. */
export const emptyIn = <Name extends string>(
  { needed }: Form<Name>,
  { at, cells }: Line<Name>,
): readonly Fault[] =>
  needed
    .filter((name) => cells[name] === '')
    .map((column) => ({ at, reason: 'emptyField', values: { column } }));
