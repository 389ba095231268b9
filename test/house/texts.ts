import { projectFiles, read } from './files.ts';
import type { Files } from './missing.ts';

/** A language's texts under their keys from the top: `problems:dateInFuture` → the text. */
export type Texts = ReadonlyMap<string, string>;

/** Understood, not said: its contents are each language's own. */
export const VOCABULARY = 'words.json';

const locales = projectFiles().filter((path) => /^locales\/[^/]+\/[^/]+\.json$/.test(path));

/** Every folder in `locales`. */
export const languages = [...new Set(locales.map((path) => path.split('/')[1] ?? ''))].toSorted(
  (a, b) => a.localeCompare(b),
);

/** The files of a language, by name. */
export const filesOf = (language: string): Files =>
  Object.fromEntries(
    locales
      .filter((path) => path.startsWith(`locales/${language}/`))
      .map((path) => [path.slice(`locales/${language}/`.length), JSON.parse(read(path))]),
  );

/** All that a language says. */
export function textsOf(language: string): Texts {
  const said = Object.entries(filesOf(language)).filter(([file]) => file !== VOCABULARY);
  return new Map(
    said.flatMap(([file, content]) => leaves(content, `${file.replace('.json', '')}:`)),
  );
}

/** Every text with its key; numbers and yes or no stand there as texts, nothing at all as an empty one. */
export function leaves(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (value === null || value === undefined) return [[key, '']];
  if (typeof value !== 'object') return [[key, JSON.stringify(value)]];
  const dot = key === '' || key.endsWith(':') ? '' : '.';
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${key}${dot}${name}`));
}

/** `{{name}}`, `{{name, format}}` and `$t(key` that a text has. */
export const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{-?\s*(\w+)|\$t\(([\w:.]+)/g)].map(([, name, key]) => name ?? `$t(${key}`);
