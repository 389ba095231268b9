import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openTalk, asked, textOf, type Heard, type Talk } from './talk.ts';
import type { TestHouse } from './house.ts';
import { texts } from './hearing.ts';

/**
 * One exchange: what the person says, then what must be true of the answer. `talk:…` and the like are keys of texts, said or
 * heard; `?date` is the question that is asked, `?` none; `!` before a key or words: not heard; `receipt` a receipt; else words.
 */
export type Exchange = readonly [say: string, ...hear: readonly string[]];

const isKey = (text: string): boolean => /^(talk|questions|cases|problems):[\w.-]+$/u.test(text);

const locales = join(import.meta.dirname, '../../locales');
const branch = z.record(z.string(), z.unknown());

/** A text as it stands in its file. */
const written = (key: string, language: string): string => {
  const [file = '', path = ''] = key.split(':');
  const whole: unknown = JSON.parse(readFileSync(join(locales, language, `${file}.json`), 'utf8'));
  return z.string().parse(path.split('.').reduce((at, name) => branch.parse(at)[name], whole));
};

/** The pieces of a text that stand between the values put into it. */
const piecesOf = (key: string, language: string): readonly string[] =>
  written(key, language)
    .split(/\{\{\w+\}\}/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const isHeard = (what: string, answers: readonly Heard[], language: string): boolean => {
  if (what === 'receipt')
    return answers.some(({ channelData: data }) => data?.receipt !== undefined);
  const all = `${textOf(answers)}\n${JSON.stringify(answers.map((each) => each.attachments))}`;
  const pieces = isKey(what) ? piecesOf(what, language) : [what];
  return pieces.every((piece) => all.includes(piece));
};

/** What of the expected is not so. */
const missed = (hear: readonly string[], answers: readonly Heard[], language: string) =>
  hear.filter((what) => {
    if (what.startsWith('?')) return (asked(answers) ?? '') !== what.slice(1);
    return what.startsWith('!')
      ? isHeard(what.slice(1), answers, language)
      : !isHeard(what, answers, language);
  });

/** What is said for it: a key's words, or the words themselves. */
export const wordsFor = (said: string, language: string): string =>
  isKey(said) ? texts.words(language)(said) : said;

interface Held {
  readonly language?: string;
  /** Goes on in this chat; else in a new one. */
  readonly talk?: Talk;
}

/** Holds a conversation and checks each answer; the state is stored and read anew between two turns. Gives the chat. */
export const hold = async (
  house: TestHouse,
  exchanges: readonly Exchange[],
  { language = 'sv', talk }: Held = {},
): Promise<Talk> => {
  const chat = talk ?? (await openTalk(house, language));
  for (const [say, ...hear] of exchanges) {
    const answers = await chat.say(wordsFor(say, language));
    const wrong = missed(hear, answers, language);
    if (wrong.length > 0)
      throw new Error(
        `after "${say}": ${wrong.join(', ')}; heard, asking ${asked(answers)}: ${textOf(answers)}`,
      );
  }
  return chat;
};
