import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readMessage } from '../../../src/understand/readMessage.ts';
import { wordsOf } from '../../support/hearing.ts';

const folder = join(import.meta.dirname, '../../support/alarms');
const now = Temporal.Instant.from('2026-11-23T09:00:00+01:00');

/** Lines of "danger | text"; "-" is none, "adult" is worry about a grown-up. */
const told = (language: string): readonly (readonly [string, string])[] =>
  readFileSync(join(folder, `${language}.txt`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [danger = '', text = ''] = line.split(' | ');
      return [text, danger];
    });

const heardIn = (text: string, language: string): string => {
  const { danger, alarms, kinds } = readMessage(text, { words: wordsOf(language), now });
  if (danger !== undefined) return danger;
  const worried = alarms.some(({ alarm }) => alarm === 'adult') || kinds.includes('adult_concern');
  return worried ? 'adult' : '-';
};

describe.each(['sv', 'en'])('danger in %s', (language) => {
  it.each(told(language))('%j: %s', (text, danger) => {
    expect(heardIn(text, language)).toBe(danger);
  });
});
