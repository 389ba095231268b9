import { parseSync } from '@swc/core';
import { read } from './files.ts';

/** A node of swc's syntax tree. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Import {
  readonly from: string;
  /** Gone when the types are stripped: `import type`, `export type … from`, `import('x').T`. */
  readonly typeOnly: boolean;
  /** The names taken; `*` for the whole module. */
  readonly names: readonly string[];
}

/** The syntax tree of a source file of the project. */
export const parse = (path: string): unknown =>
  parseSync(read(path), { syntax: 'typescript', target: 'esnext' });

/** Visits every node from the outside in; a visit that answers `'skip'` spares what is inside. */
export function walk(value: unknown, visit: (node: Node) => unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value) && visit(value) === 'skip') return;
  for (const inner of Object.values(value)) walk(inner, visit);
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Everything a file takes from other modules, `export … from` and `import()` included. */
export function importsOf(path: string): readonly Import[] {
  const found: Import[] = [];
  walk(parse(path), (node) => {
    const source = sourceOf(node);
    if (!source) return;
    const typeOnly = node['typeOnly'] === true || node.type === 'TsImportType';
    found.push({ from: textOf(source), typeOnly, names: namesOf(node) });
  });
  return found;
}

function sourceOf(node: Node): unknown {
  if (node.type === 'TsImportType') return node['argument'];
  if (node.type !== 'CallExpression') return node['source'];
  const [first]: readonly unknown[] = Array.isArray(node['arguments']) ? node['arguments'] : [];
  return isNode(node['callee']) && node['callee'].type === 'Import' ? first : undefined;
}

/** `(computed)` for a dynamic import of something that only the running program knows. */
function textOf(source: unknown): string {
  let text = '(computed)';
  walk(source, (node) => {
    if (node.type === 'StringLiteral') text = String(node['value']);
  });
  return text;
}

function namesOf({ specifiers }: Node): readonly string[] {
  if (!Array.isArray(specifiers)) return ['*'];
  return specifiers.map((each: unknown) => {
    if (!isNode(each) || !/^(Import|Export)Specifier$/.test(each.type)) return '*';
    const name = each['imported'] ?? each['orig'] ?? each['local'];
    return isNode(name) ? String(name['value']) : '*';
  });
}
