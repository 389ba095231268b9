import type { Say } from '../app/ports.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import { z } from 'zod';

export interface Texts {
  /** Languages that have a folder in `locales`: Swedish first, then its variants. */
  readonly languages: readonly string[];
  /** Those of them that have words for the board as well. */
  readonly staffLanguages: readonly string[];
  /** The words of a language; an unknown one gives Swedish. */
  readonly words: (language: string) => Say;
}

export const firstLanguage = 'sv';

/** The vocabulary is for understanding, not for saying. */
const vocabulary = 'words.json';

/** Whoever has this has all that staff read. */
const staffFile = 'board.json';

const jsonFile = z.record(z.string(), z.unknown());

const readFolder = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== vocabulary)
      .map((name) => [
        name.slice(0, -'.json'.length),
        jsonFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
      ]),
  );

/** Swedish, then kinds of Swedish, then the others by their tags. */
const rank = (language: string): number => {
  if (language === firstLanguage) return 0;
  return language.startsWith(`${firstLanguage}-`) ? 1 : 2;
};

/** Reads every language of `locales`. @throws when a text is asked for that no file has */
export const readTexts = (locales: string): Texts => {
  const found = readdirSync(locales, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const languages = found
    .map(({ name }) => name)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const i18n = createInstance({
    fallbackLng: false,
    // Easy Swedish does not borrow from Swedish: a text that is missing is a fault.
    load: 'currentOnly',
    lng: firstLanguage,
    resources: Object.fromEntries(languages.map((name) => [name, readFolder(join(locales, name))])),
    // Texts leave as plain text; pages escape at their own border.
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`no text for ${namespace}:${key}`);
    },
  });
  void i18n.init();
  const words = (language: string): Say => {
    const t = i18n.getFixedT(languages.includes(language) ? language : firstLanguage);
    return (key, values = {}) => t(key, values);
  };
  const isForStaff = (language: string) => existsSync(join(locales, language, staffFile));
  return { languages, staffLanguages: languages.filter(isForStaff), words };
};
