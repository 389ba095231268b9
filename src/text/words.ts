import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The vocabulary of each language, from `locales/<lang>/words.json`. @throws ZodError when one is not whole */
export const readWords = <S extends z.ZodType>(
  locales: string,
  languages: readonly string[],
  schema: S,
): ReadonlyMap<string, z.infer<S>> =>
  new Map(
    languages.map((language) => {
      const text = readFileSync(join(locales, language, 'words.json'), 'utf8');
      return [language, schema.parse(JSON.parse(text))];
    }),
  );
