import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importRegister, unusedColumns, type Imported } from './app/importRegister.ts';
import type { Fault, Table } from './app/importTable.ts';
import { readOwnRegister } from './config.ts';
import { consoleWords } from './console.ts';
import type { Register } from './domain/register.ts';
import { readCsv } from './storage/csv.ts';
import { readRegister, writeRegister } from './storage/registerFile.ts';

/** Whose landlord a new register begins with, to be edited. */
const sample = join(import.meta.dirname, '../deploy/sample/register.json');

const say = consoleWords(process.env);
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Says what hinders the import, and ends without having written anything. */
function refuse(lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

const detailOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** What the command line asks for; undefined when it asks for nothing that there is. */
const wish = (): { readonly files: readonly string[]; readonly prune: boolean } | undefined => {
  try {
    const options = { prune: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [command, ...files] = positionals;
    if (command !== 'import' || files.length === 0) return undefined;
    return { files, prune: values.prune === true };
  } catch {
    return undefined;
  }
};

const readTable = (file: string): Table => {
  try {
    const { rows, faults } = readCsv(readFileSync(file));
    return { file, rows, torn: faults };
  } catch (error) {
    return refuse([say('console:import.unreadable', { file, detail: detailOf(error) })]);
  }
};

/** The register as it is, or a new one that has nothing but a landlord. */
const begin = (file: string) => {
  try {
    if (existsSync(file)) return { before: readRegister(file), isNew: false };
    const { landlord } = readRegister(sample);
    return { before: { landlord, properties: [], homes: [], coordinators: [] }, isNew: true };
  } catch (error) {
    return refuse([say('console:faults.register', { detail: detailOf(error) })]);
  }
};

const inWords = ({ at: { file, line }, reason, values = {} }: Fault): string => {
  const column =
    values['column'] === undefined ? '' : say(`console:import.columns.${values['column']}`);
  const fault = say(`console:import.faults.${reason}`, { ...values, column });
  return line === undefined
    ? say('console:import.inFile', { file, fault })
    : say('console:import.atLine', { file, line, fault });
};

const tellCounts = ({ counts }: Imported, prune: boolean): void => {
  for (const [name, { missing, ...rest }] of Object.entries(counts)) {
    const last = say(`console:import.${prune ? 'removed' : 'missing'}`, { missing });
    tell(say('console:import.counts', { what: say(`console:import.${name}`), ...rest, last }));
  }
};

const isSame = ({ counts }: Imported, prune: boolean): boolean =>
  Object.values(counts).every(
    ({ added, changed, missing }) => added + changed + (prune ? missing : 0) === 0,
  );

const write = (file: string, register: Register): void => {
  try {
    writeRegister(file, register);
  } catch (error) {
    refuse([say('console:import.unwritable', { file, detail: detailOf(error) })]);
  }
};

/** Reads the files, and writes the register when they are right and it is changed by them. */
const run = (files: readonly string[], prune: boolean): void => {
  const own = readOwnRegister(process.env);
  const tables = files.map(readTable);
  const { before, isNew } = begin(own);
  const imported = importRegister(before, { tables, prune });
  if (!('register' in imported))
    refuse([say('console:import.refused', { count: imported.length }), ...imported.map(inWords)]);
  for (const table of tables)
    for (const column of unusedColumns(table))
      tell(say('console:import.unusedColumn', { file: table.file, heading: column }));
  tellCounts(imported, prune);
  const file = resolve(own);
  if (isSame(imported, prune)) return tell(say('console:import.same', { file }));
  write(own, imported.register);
  tell(say('console:import.written', { file }));
  if (isNew) tell(say('console:import.landlord', { file }));
};

const wished = wish();
if (wished) run(wished.files, wished.prune);
else refuse([say('console:import.usage')]);
