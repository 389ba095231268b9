import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { readWords } from '../../../src/text/words.ts';
import { fieldsOf } from '../../../src/understand/fields.ts';
import { readMessage } from '../../../src/understand/readMessage.ts';
import { vocabulary } from '../../../src/understand/vocabulary.ts';
import {
  count,
  f1,
  message,
  type Counts,
  type Fields,
  type Message,
} from '../../support/understandingScore.ts';

const home = join(import.meta.dirname, '../../..');
const words = readWords(join(home, 'locales'), ['ar'], vocabulary).get('ar');
const labelled = readFileSync(join(home, 'test/understanding/arabic.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => message.parse(JSON.parse(line)));

const understood = ({ id, text }: Message): Fields => {
  if (!words) throw new Error('there are no Arabic words');
  const now = Temporal.Instant.from('2026-11-23T09:00:00+01:00');
  return { ...fieldsOf(id, readMessage(text, { words, now })), kinds_optional: [] };
};

describe('first messages in Arabic', () => {
  const counts: Counts = new Map();
  for (const want of labelled) count(counts, want, understood(want));

  it.each([
    ['', 0.95],
    ['intent', 0.95],
    ['kinds', 0.95],
    ['when', 0.85],
    ['dayparts', 0.9],
    ['danger', 0.9],
  ])('are understood: %s at least %d', (field, floor) => {
    expect(f1(counts, field)).toBeGreaterThanOrEqual(floor);
  });

  it('never lack a danger that goes on now', () => {
    const going = labelled.filter(({ danger }) => danger?.endsWith('_now'));
    expect(going.length).toBeGreaterThan(4);
    expect(going.map((each) => understood(each).danger)).toEqual(going.map(({ danger }) => danger));
  });
});
