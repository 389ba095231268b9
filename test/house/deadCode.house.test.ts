import { dirname, join } from 'node:path/posix';
import { z } from 'zod';
import { read, sources } from './files.ts';
import { importsOf, isNode, parse, walk } from './syntax.ts';

/** What a browser runs as it is, and no module imports. */
const inBrowser = /^src\/(webchat\/page|board\/assets)\//;

const modules = sources().filter((path) => !inBrowser.test(path));

/** File and name of everything that another module of the program takes; tests do not count. */
const taken = modules.flatMap((path) =>
  importsOf(path).flatMap(({ from, names }) =>
    names.map((name) => ({ file: join(dirname(path), from), name })),
  ),
);

/** Values only: a type may be exported to be read. */
function exportsOf(path: string): readonly string[] {
  const found: string[] = [];
  walk(parse(path), (node) => {
    if (node.type !== 'ExportDeclaration') return;
    walk(node['declaration'], (inner) => {
      const name = inner['identifier'] ?? (inner.type.startsWith('Ts') ? undefined : inner['id']);
      if (isNode(name)) found.push(String(name['value']));
      return inner.type === 'VariableDeclaration' ? 'go on' : 'skip';
    });
  });
  return found;
}

const isTaken = (path: string, wanted: string): boolean =>
  taken.some(({ file, name }) => file === path && [wanted, '*'].includes(name));

/** What is started by an npm script. */
const entries = [
  'src/main.ts',
  'src/composeRebuild.ts',
  'src/composeRegister.ts',
  'src/composeTeams.ts',
  'src/composeUnderstand.ts',
];

describe('dead code', () => {
  it('is not exported: every export is taken by another module, not by tests alone', () => {
    const exported = modules.flatMap((path) => exportsOf(path).map((name) => ({ path, name })));
    expect(exported.length).toBeGreaterThan(100);
    const dead = exported.filter(({ path, name }) => !isTaken(path, name));
    expect(dead.map(({ path, name }) => `${path} exports ${name}`)).toEqual([]);
  });

  it('is not in a file that nobody imports', () => {
    const known = new Set([...entries, ...taken.map(({ file }) => file)]);
    expect(modules.filter((path) => !known.has(path))).toEqual([]);
  });

  it('is not installed: every dependency is named in the sources', () => {
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const all = modules.map(read).join('\n');
    const used = (name: string): boolean => all.includes(name);
    expect(Object.keys(dependencies).filter((name) => !used(name))).toEqual([]);
  });
});
