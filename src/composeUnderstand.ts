import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isKind } from './domain/languageTag.ts';
import { readTexts } from './text/translate.ts';
import { readWords } from './text/words.ts';
import { fieldsOf } from './understand/fields.ts';
import { languageOf } from './understand/languageOf.ts';
import { readMessage } from './understand/readMessage.ts';
import { vocabulary } from './understand/vocabulary.ts';

const locales = join(import.meta.dirname, '../locales');
/** Kinds of a language have its words. */
const languages = readTexts(locales).languages.filter((each) => !isKind(each));

/** A line of what comes in. */
const message = z.object({ id: z.string(), lang: z.string(), text: z.string() });

/** Why the input cannot be read, in a sentence. */
class InputError extends Error {}

/** Each line of JSON understood. @throws InputError that names the line */
const understood = (input: string, now: Temporal.Instant): readonly string[] => {
  const vocabularies = readWords(locales, languages, vocabulary);
  return input.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { id, lang, text } = parsed(line, index + 1);
    const words = vocabularies.get(languageOf(text, vocabularies) ?? lang);
    if (!words || !vocabularies.has(lang))
      throw new InputError(`line ${index + 1}: unknown language "${lang}"`);
    return [JSON.stringify(fieldsOf(id, readMessage(text, { words, now })))];
  });
};

const parsed = (line: string, number: number): z.infer<typeof message> => {
  try {
    return message.parse(JSON.parse(line));
  } catch (error) {
    throw new InputError(`line ${number}: not a message with id, lang and text`, { cause: error });
  }
};

const instantOf = (args: readonly string[]): Temporal.Instant => {
  const said = args[args.indexOf('--now') + 1];
  try {
    return args.includes('--now') ? Temporal.Instant.from(said ?? '') : Temporal.Now.instant();
  } catch (error) {
    throw new InputError(`--now is no ISO time: "${said ?? ''}"`, { cause: error });
  }
};

try {
  const now = instantOf(process.argv.slice(2));
  for (const line of understood(readFileSync(0, 'utf8'), now)) process.stdout.write(`${line}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
