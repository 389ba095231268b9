import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { fieldsOf } from '../../../src/understand/fields.ts';
import { languageOf } from '../../../src/understand/languageOf.ts';
import { readMessage } from '../../../src/understand/readMessage.ts';
import { wordsOf } from '../../support/hearing.ts';
import { count, f1, message, type Counts, type Message } from '../../support/understandingScore.ts';

const now = Temporal.Instant.from('2026-11-23T09:00+01:00');

const labelled = (file: string): readonly Message[] =>
  readFileSync(join(import.meta.dirname, '../../understanding', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => message.parse(JSON.parse(line)));

const messages = labelled('dev.jsonl');

const understood = ({ id, text, lang }: Message) => ({
  ...fieldsOf(id, readMessage(text, { words: wordsOf(lang), now })),
  kinds_optional: [],
});

describe('first messages', () => {
  it('are understood in all their fields, nineteen of twenty', () => {
    const counts: Counts = new Map();
    for (const each of messages) count(counts, each, understood(each));
    expect(f1(counts)).toBeGreaterThan(0.95);
  });

  it('that tell of a danger now are heard, every one', () => {
    const inDanger = messages.filter(({ danger }) => danger?.endsWith('_now'));
    expect(inDanger.length).toBeGreaterThan(25);
    const unheard = inDanger.filter((each) => !understood(each).danger?.endsWith('_now'));
    expect(unheard.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  it('without danger raise no alarm, but for a few', () => {
    const calm = messages.filter(({ danger }) => danger === null);
    const alarmed = calm.filter((each) => understood(each).danger?.endsWith('_now'));
    expect(alarmed.length / calm.length).toBeLessThan(0.01);
  });

  it('are known by their language', () => {
    const vocabularies = new Map(['sv', 'en'].map((lang) => [lang, wordsOf(lang)]));
    const wrong = messages.filter(
      ({ text, lang }) => (languageOf(text, vocabularies) ?? lang) !== lang,
    );
    expect(wrong.length / messages.length).toBeLessThan(0.01);
  });
});

describe('first messages that nobody has read for the vocabulary', () => {
  it('are understood in nine fields of ten', () => {
    const counts: Counts = new Map();
    for (const each of labelled('heldOut.jsonl')) count(counts, each, understood(each));
    expect(f1(counts)).toBeGreaterThan(0.9);
  });
});

describe('a story of 4 000 characters', () => {
  const stories = (['sv', 'en'] as const).map((lang) => ({
    lang,
    story: messages
      .filter((each) => each.lang === lang)
      .map(({ text }) => text)
      .join(' '),
  }));

  it.each(stories)('in $lang is understood in a blink', ({ lang, story }) => {
    const words = wordsOf(lang);
    const read = (from: number) =>
      readMessage(story.slice(from, from + 4_000), { words, now }).kinds.length;
    for (let warm = 0; warm < 10; warm += 1) read(warm * 97);
    const before = process.cpuUsage();
    for (let times = 0; times < 10; times += 1) read(times * 131);
    expect(process.cpuUsage(before).user / 10_000).toBeLessThan(40);
  });
});
