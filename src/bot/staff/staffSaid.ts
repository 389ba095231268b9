import { Temporal } from 'temporal-polyfill';
import type { Say } from '../../app/ports.ts';
import { looksLikeNumber } from '../../domain/caseNumber.ts';

/** What somebody of the staff asks for in their chat. */
export type StaffSaid =
  | { readonly kind: 'queue' | 'mine' | 'back' | 'help' | 'awayUnclear' }
  | { readonly kind: 'case'; readonly number: string }
  | { readonly kind: 'away'; readonly until: string };

interface Hearing {
  readonly say: Say;
  readonly today: Temporal.PlainDate;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.!?,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Monday to Sunday, or January to December, as the language calls them. */
const named = (
  say: Say,
  count: 7 | 12,
  form: { readonly weekday: 'long' } | { readonly month: 'long' },
): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    // 2024 begins on a Monday.
    Temporal.PlainDate.from('2024-01-01')
      .add('month' in form ? { months: index } : { days: index })
      .toLocaleString(say('page:locale'), form)
      .toLowerCase(),
  );

/** The ways of saying it in this language, apart by `|`. */
const ways = (say: Say, key: string): readonly string[] => say(`teams:said.${key}`).split('|');

/** Commands of the staff; nothing when it is none of them, and then it may be what any neighbour says. */
export const staffSaid = (text: string, hearing: Hearing): StaffSaid | undefined => {
  if (looksLikeNumber(text)) return { kind: 'case', number: text.trim().toUpperCase() };
  const said = plain(text);
  const kind = (['queue', 'mine', 'back', 'help'] as const).find((each) =>
    ways(hearing.say, each).includes(said),
  );
  if (kind) return { kind };
  const away = ways(hearing.say, 'away').find((each) => said.startsWith(`${each} `));
  return away === undefined ? undefined : awaySaid(said.slice(away.length + 1), hearing);
};

const awaySaid = (words: string, hearing: Hearing): StaffSaid => {
  const until = untilSaid(words, hearing);
  return until && Temporal.PlainDate.compare(until, hearing.today) >= 0
    ? { kind: 'away', until: until.toString() }
    : { kind: 'awayUnclear' };
};

/** The day that is named, today or later: `2026-12-04`, `4/12`, `4 december`, `fredag`, `i morgon`. */
const untilSaid = (words: string, { say, today }: Hearing): Temporal.PlainDate | undefined => {
  const relative = ['today', 'tomorrow'].findIndex((each) => ways(say, each).includes(words));
  if (relative >= 0) return today.add({ days: relative });
  const weekday = named(say, 7, { weekday: 'long' }).indexOf(
    words.replace(/^(?:och med|nästa|next|on) /, ''),
  );
  // "Till fredag", said on a Friday, is a week away: whoever is away today alone says so.
  if (weekday >= 0) return today.add({ days: (weekday + 8 - today.dayOfWeek) % 7 || 7 });
  return dated(words, { say, today });
};

const dated = (words: string, { say, today }: Hearing): Temporal.PlainDate | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month, name] =
    /^(?:den )?(\d{1,2})(?:e|:e|st|nd|rd|th)?(?:\/(\d{1,2})| ([a-zåäö]+))$/.exec(words) ?? [];
  const months = named(say, 12, { month: 'long' }).findIndex(
    (each) => name !== undefined && each.startsWith(name),
  );
  const found = month ? Number(month) : months + 1;
  if (!day || found < 1) return undefined;
  const here = dayOf(today.year, found, Number(day));
  if (!here) return undefined;
  return Temporal.PlainDate.compare(here, today) >= 0 ? here : here.add({ years: 1 });
};

const dayOf = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};
