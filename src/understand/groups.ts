import { joined, namesOf } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Group {
  readonly group: string;
  readonly phrases: readonly string[];
}

/** Every phrase that is looked for in a text, under the name of what it stands for. */
export const groupsOf = (words: Vocabulary): readonly Group[] => [
  ...named('', words.grammar),
  ...named('', words.classes),
  ...named('kinds.', words.kinds),
  ...named('hints.', words.hints),
  ...named('unless.', words.unless),
  ...named('requests.', words.requests),
  ...named('positions.', words.positions),
  ...named('frequencies.', words.frequencies),
  ...named('dayparts.', words.dayparts),
  ...named('dangers.', words.dangers),
  ...named('impact.', words.impact),
  ...named('talked.', words.talked),
  ...named('unless.', words.unlessElse),
  ...named('marks.', words.marks),
  ...named('protections.', words.protections),
  ...named('units.', words.units),
  { group: 'masks', phrases: words.masks },
  { group: 'stopped', phrases: words.stopped },
  ...dayGroups(words),
  ...clockGroups(words),
  ...numberGroups(words),
];

/** The phrases that an answer to a complainant is read with, apart from those of reports: they must not change what is understood there. */
export const tellGroupsOf = (words: Vocabulary): readonly Group[] => [
  ...named('', words.grammar),
  ...named('', words.classes),
  ...named('marks.', words.marks),
  ...named('units.', words.units),
  ...named('tells.', words.tells),
  ...named('unless.tells.', words.tellsUnless),
  ...dayGroups(words),
  ...clockGroups(words),
  ...numberGroups(words),
];

const named = (
  room: string,
  lists: Readonly<Record<string, readonly string[] | undefined>>,
): readonly Group[] =>
  Object.entries(lists).map(([name, phrases = []]) => ({ group: `${room}${name}`, phrases }));

const numbered = (room: string, lists: readonly (readonly string[])[]): readonly Group[] =>
  lists.map((phrases, index) => ({ group: `${room}${index}`, phrases }));

const dayGroups = ({ days, masks }: Vocabulary): readonly Group[] => {
  const { back, weekdays, months, feasts, easter, ordinals, ...rest } = days;
  const { one, every, dayFirst, implied, spans, ...lists } = rest;
  return [
    ...named('days.', lists),
    ...named('days.spans.', spans),
    ...implied.map((each) => ({ group: `days.implied.${each.value}`, phrases: each.phrases })),
    ...back.map((each) => ({ group: `days.back.${each.days}`, phrases: each.phrases })),
    ...weekdays.flatMap((stems, index) => [
      { group: `days.one.${index}`, phrases: [...stems, ...without(masks, bent(stems, one))] },
      { group: `days.every.${index}`, phrases: bent(stems, every) },
      { group: 'days.bare', phrases: stems },
    ]),
    ...numbered('days.ordinals.', ordinals),
    ...numbered('days.month.', months),
    ...feasts.map(({ phrases }, index) => ({ group: `days.feast.${index}`, phrases })),
    ...easter.map(({ phrases }, index) => ({ group: `days.easter.${index}`, phrases })),
  ];
};

const bent = (stems: readonly string[], endings: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));

/** "Månen" is the moon, not a short Monday. */
const without = (masks: readonly string[], phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => !masks.includes(phrase));

const clockGroups = ({ clock }: Vocabulary): readonly Group[] => {
  const { halfIsBefore, nightFrom, hours, hourNames, tails, ...lists } = clock;
  const hourly = hours.map((phrases, index) => ({ group: `clock.hour.${index + 1}`, phrases }));
  return [
    ...named('clock.', lists),
    ...hourly,
    ...hourNames.map((names, index) => ({
      group: `clock.hourName.${index + 1}`,
      phrases: names.map(joined),
    })),
    ...tails.map(({ minutes, phrases }) => ({ group: `clock.tail.${minutes}`, phrases })),
  ];
};

const numberGroups = ({ numbers }: Vocabulary): readonly Group[] => [
  { group: 'numberWords', phrases: numbers.flatMap(namesOf) },
  { group: 'one', phrases: numbers[1] ?? [] },
];
