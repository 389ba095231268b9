import { z } from 'zod';
import {
  answers,
  dayparts,
  someAnswers,
  weekdays,
  type Answers,
  type SaidHome,
} from '../domain/answers.ts';

/** What a browser sends of the form: fields by name, some of them several times. */
export const phoneFields = z.record(
  z.string().max(60),
  z.union([z.string().max(20_000), z.array(z.string().max(200)).max(60)]),
);
export type PhoneFields = z.infer<typeof phoneFields>;

/** So many occasions beside the latest have room on the page. */
export const earlierRows = 4;

export const textIn = (fields: PhoneFields, name: string): string | undefined => {
  const found = [fields[name] ?? ''].flat()[0]?.replaceAll('\r\n', '\n').trim();
  return found === '' ? undefined : found;
};

export const manyIn = (fields: PhoneFields, name: string): readonly string[] =>
  [fields[name] ?? []].flat();

interface Read {
  readonly answers: Answers;
  /** Questions whose answer cannot be read. */
  readonly wrong: readonly string[];
}

/** The answers that were filled in. What is empty was not said. */
export const phoneAnswers = (fields: PhoneFields, findHome: (said: string) => SaidHome): Read => {
  const given: Readonly<Record<string, unknown>> = {
    ...plain(fields),
    ...yesNo(fields, 'ongoing'),
    ...yesNo(fields, 'talked'),
    ...many(fields, 'kinds'),
    ...many(fields, 'impacts'),
    ...homes(fields, findHome),
    ...pattern(fields),
    ...earlier(fields),
    ...(textIn(fields, 'since') && { since: { said: textIn(fields, 'since') } }),
  };
  const wrong = Object.entries(given).flatMap(([name, value]) => {
    const known = answers.keyof().safeParse(name).data;
    return known && answers.shape[known].safeParse(value).success ? [] : [name];
  });
  const right = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.includes(name)));
  return { answers: someAnswers.parse(right), wrong };
};

const plainNames = [
  'date',
  'from',
  'to',
  'frequency',
  'position',
  'ownWords',
  'effect',
  'others',
  'protection',
  'name',
  'reach',
  'bestTime',
  'witness',
  'listen',
] as const;

const plain = (fields: PhoneFields) =>
  Object.fromEntries(
    plainNames.flatMap((name) => {
      const text = textIn(fields, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );

const yesNo = (fields: PhoneFields, name: string) => {
  const text = textIn(fields, name);
  return text === undefined ? {} : { [name]: text === 'yes' };
};

const many = (fields: PhoneFields, name: string) => {
  const all = manyIn(fields, name);
  return all.length > 0 ? { [name]: all } : {};
};

const homes = (fields: PhoneFields, findHome: (said: string) => SaidHome) =>
  Object.fromEntries(
    (['home', 'sourceHome'] as const).flatMap((name) => {
      const text = textIn(fields, name);
      return text === undefined ? [] : [[name, findHome(text)]];
    }),
  );

const pattern = (fields: PhoneFields) => {
  const all = manyIn(fields, 'pattern');
  if (all.length === 0) return {};
  return {
    pattern: {
      weekdays: weekdays.filter((each) => all.includes(each)),
      dayparts: dayparts.filter((each) => all.includes(each)),
    },
  };
};

const earlier = (fields: PhoneFields) => {
  const all = Array.from({ length: earlierRows }, (_, row) => ({
    date: textIn(fields, `earlier-${row}-date`),
    from: textIn(fields, `earlier-${row}-from`),
    to: textIn(fields, `earlier-${row}-to`),
  })).filter(({ date }) => date !== undefined);
  return all.length > 0 ? { earlier: all } : {};
};
