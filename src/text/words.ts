import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A vocabulary that `extends` another one's says only what is different. */
const file = z.looseObject({ extends: z.string().optional() });
const group = z.record(z.string(), z.unknown());

/** Groups are joined name by name; of all else the later one holds. */
const joined = (before: unknown, after: unknown): unknown => {
  const [old, young] = [group.safeParse(before), group.safeParse(after)];
  if (!old.success || !young.success) return after ?? before;
  const names = new Set([...Object.keys(old.data), ...Object.keys(young.data)]);
  return Object.fromEntries(
    [...names].map((name) => [name, joined(old.data[name], young.data[name])]),
  );
};

const readOne = (locales: string, language: string): unknown => {
  const text = readFileSync(join(locales, language, 'words.json'), 'utf8');
  const { extends: base, ...own } = file.parse(JSON.parse(text));
  if (base === undefined) return own;
  if (base === language) throw new Error(`the vocabulary of ${language} extends itself`);
  return joined(readOne(locales, base), own);
};

/** The vocabulary of each language, from `locales/<lang>/words.json`. @throws ZodError when one is not whole */
export const readWords = <S extends z.ZodType>(
  locales: string,
  languages: readonly string[],
  schema: S,
): ReadonlyMap<string, z.infer<S>> =>
  new Map(languages.map((language) => [language, schema.parse(readOne(locales, language))]));
