import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dayparts,
  frequencies,
  impacts,
  leanings,
  pickAnswers,
  positions,
  protections,
  questionName,
  weekdays,
  type Answers,
} from '../../src/domain/answers.ts';
import { marks } from '../../src/domain/marks.ts';
import { commands, type Reply } from '../../src/domain/outcome.ts';
import { dangers, kinds } from '../../src/domain/taxonomy.ts';

const anyOf = <T>(all: readonly T[], maxLength = all.length) =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength });

/** A text as somebody could have written it, at least one letter long. */
const text = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength: maxLength / 10 }).map((said) => `a${said}z`);

/** Days about the hours when summer time begins and ends, some far off, and one that has not been yet. */
const day = fc.constantFrom(
  '2026-03-27',
  '2026-03-28',
  '2026-03-29',
  '2026-03-30',
  '2026-10-23',
  '2026-10-24',
  '2026-10-25',
  '2026-10-26',
  '2025-12-31',
  '2020-01-01',
  '2031-05-05',
);

const clock = fc.constantFrom(
  '00:00',
  '00:30',
  '01:59',
  '02:00',
  '02:30',
  '03:00',
  '05:59',
  '06:00',
  '07:00',
  '12:00',
  '20:59',
  '22:00',
  '23:59',
);

const home = fc.record(
  {
    said: fc.constantFrom('Månvägen 1', 'Lindgatan 4', 'Lindgatan 4, lgh 1202'),
    propertyId: fc.constant('p-lind-4'),
    homeId: fc.constant('h-lind-4-1202'),
    candidates: fc.constant([{ address: 'Lindgatan 6', propertyId: 'p-lind-6' }]),
    unsure: fc.constant(true),
  },
  { requiredKeys: ['said'] },
);

/** Any day of the year before. */
const earlierDay = fc
  .nat(300)
  .map((days) => Temporal.PlainDate.from('2025-05-01').add({ days }).toString());

const occasion = fc.record(
  { date: day, from: clock, to: clock, ongoing: fc.boolean() },
  { requiredKeys: ['date'] },
);

const occasions = fc.oneof(
  fc.array(occasion, { minLength: 1, maxLength: 3 }),
  fc
    .uniqueArray(earlierDay, { minLength: 1, maxLength: 30, size: 'large' })
    .map((days) => days.map((date) => ({ date }))),
);

/** Every answer that can be understood, by question. */
const answer = {
  kinds: anyOf(kinds, 3),
  date: day,
  from: clock,
  ongoing: fc.boolean(),
  to: clock,
  earlier: occasions,
  frequency: fc.constantFrom(...frequencies),
  since: fc.record({ said: text(80), date: day }, { requiredKeys: ['said'] }),
  pattern: fc.record({
    weekdays: fc.uniqueArray(fc.constantFrom(...weekdays)),
    dayparts: fc.uniqueArray(fc.constantFrom(...dayparts)),
  }),
  position: fc.constantFrom(...positions),
  sourceHome: home,
  ownWords: text(300),
  effect: text(300),
  impacts: anyOf(impacts),
  talked: fc.boolean(),
  protection: fc.constantFrom(...protections),
  home,
  name: text(80),
  reach: fc.constantFrom('070-000 00 01', 'eva@exempel.se'),
  witness: fc.constantFrom(...leanings),
  listen: fc.constantFrom(...leanings),
  others: fc.constantFrom(...leanings),
  bestTime: text(80),
  message: text(300),
  sure: fc.boolean(),
  receiptCode: fc.constantFrom('0123 4567 8901 2345', '000'),
} satisfies { readonly [name in keyof Answers]-?: fc.Arbitrary<Answers[name]> };

/** One answer, or several at once. */
const found: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...questionName.options).chain(alone) },
  { weight: 1, arbitrary: fc.record(answer, { requiredKeys: [] }) },
);

function alone(name: keyof Answers): fc.Arbitrary<Answers> {
  return answer[name].map((said) => ({ [name]: said }));
}

const line = fc.constantFrom(...questionName.options);

/** What may have been understood of a message: answers, a command, a danger, what stood out, a story, or nothing. */
const told: fc.Arbitrary<Reply> = fc
  .record(
    {
      found,
      dangers: fc.uniqueArray(fc.constantFrom(...dangers), { maxLength: 2 }),
      marks: fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 2 }),
      story: text(300),
      problem: fc.constant({ problem: 'notUnderstood' }),
    },
    { requiredKeys: [] },
  )
  .map((reply) => ({ found: {}, dangers: [], ...reply }));

/** Answers alone, as most messages are. */
const plainly = found.map((answers): Reply => ({ found: answers, dangers: [] }));

const ordered = fc
  .record({ command: fc.constantFrom(...commands), line }, { requiredKeys: ['command'] })
  .map((said): Reply => ({ found: {}, dangers: [], ...said }));

export const reply: fc.Arbitrary<Reply> = fc.oneof(
  { weight: 5, arbitrary: plainly },
  { weight: 3, arbitrary: ordered },
  { weight: 2, arbitrary: told },
);

/** Instants in the days about the two changes of summer time, to the minute. */
export const moment: fc.Arbitrary<Temporal.Instant> = fc
  .tuple(fc.constantFrom('2026-03-28T00:00:00Z', '2026-10-24T00:00:00Z'), fc.nat(3 * 24 * 60))
  .map(([from, minutes]) => Temporal.Instant.from(from).add({ minutes }));

/** What may be known when a conversation is looked at: nothing, or any part of it. */
export const known: fc.Arbitrary<Answers> = fc.oneof(
  fc.constant({}),
  fc.subarray(questionName.options).map((names) => pickAnswers(fitting, names)),
  fc.subarray(questionName.options, { minLength: 20 }).map((names) => pickAnswers(fitting, names)),
);

/** An answer that fits a question, whatever the time. */
export const fitting: Answers = {
  kinds: ['music'],
  date: '2026-03-20',
  from: '10:00',
  ongoing: false,
  to: '11:00',
  earlier: [{ date: '2026-03-19' }],
  frequency: 'weekly',
  since: { said: 'länge' },
  pattern: { weekdays: [], dayparts: ['night'] },
  position: 'above',
  sourceHome: { said: 'Månvägen 1' },
  ownWords: 'Högt.',
  effect: 'Trötta.',
  impacts: ['sleep'],
  talked: true,
  protection: 'named',
  home: { said: 'Månvägen 2' },
  name: 'Eva',
  reach: '070-000 00 01',
  witness: 'yes',
  listen: 'no',
  others: 'unsure',
  bestTime: 'morgonen',
  message: 'Hej.',
  sure: true,
  receiptCode: '000',
};
