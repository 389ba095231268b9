import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { register as shape, type Register } from '../../src/domain/register.ts';

const entry = join(import.meta.dirname, '../../src/composeRegister.ts');

export interface Ran {
  readonly status: number | null;
  readonly told: string;
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
}

/** `npm run register` in a folder of its own, where files are written as an operator would. */
export const openImport = () => {
  const folder = mkdtempSync(join(tmpdir(), 'grannfrid-import-'));
  const file = join(folder, 'register.json');
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', entry, ...args],
      { cwd: folder, encoding: 'utf8', env: { DATA_DIR: folder, LANG: 'en', ...env } },
    );
    return { status, told: stdout, faults: stderr.split('\n').slice(1, -1).map((each) => each.trim()) }; // prettier-ignore
  };
  return {
    folder,
    file,
    write: (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content),
    run,
    /** Imports, which must succeed. */
    take: (...args: readonly string[]): string => {
      const { status, told, faults } = run(['import', ...args]);
      if (status !== 0) throw new Error(`refused: ${faults.join('; ')}`);
      return told;
    },
    read: (): Register => shape.parse(JSON.parse(readFileSync(file, 'utf8'))),
    exists: (): boolean => existsSync(file),
    stamp: (): string => {
      const { ino, mtimeMs } = statSync(file);
      return `${ino} ${mtimeMs}`;
    },
    mode: (): number => statSync(file).mode % 0o1000,
    close: () => rmSync(folder, { recursive: true }),
  };
};

export const homeHeading = 'fastighet;adress;uppgång;lägenhet;våning;område;kommun;byggår';
export const peopleHeading = 'namn;roll;e-post;teams;områden;tar emot;ersättare;borta till';

/** Two buildings with three homes. */
export const someHomes = [
  homeHeading,
  'Linden 1;Lindgatan 4;;1001;0;norr;Norrköping;1964',
  'Linden 1;Lindgatan 4;;1202;2;norr;Norrköping;1964',
  'Åkern 2;Åkergränd 2 B;A;1101;;söder;Norrköping;',
].join('\n');

/** A manager and two coordinators who are each other's backup. */
export const somePeople = [
  peopleHeading,
  'Karin Ek;chef;karin.ek@bo.example;;;oro;;',
  'Sara Lund;samordnare;sara.lund@bo.example;5A7A0000-0000-4000-8000-000000000001;norr;;Åsa Öman;',
  'Åsa Öman;Samordnare;asa@bo.example;;söder|väster;fel|uppringning;sara.lund@bo.example;2026-12-24',
].join('\n');
