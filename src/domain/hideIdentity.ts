import type { Register } from './register.ts';
import type { Complainant } from './report.ts';

/** What stands in the place of words that would tell who complained. */
const hidden = '[…]';

/** Shorter parts of a name are common words as well: they are hidden only where they are written as names. */
const shortest = 3;

/** However many spaces and line breaks stand between. */
const spaced = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map(RegExp.escape)
    .join(String.raw`\s+`);

/** Any of these as words by themselves, with what Swedish hangs on a name. The longest counts first. */
const anyOf = (patterns: readonly string[], flags: 'gu' | 'giu'): RegExp | undefined => {
  if (patterns.length === 0) return undefined;
  const all = [...new Set(patterns)].toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${all})(?::?s)?(?![\p{L}\p{N}])`, flags);
};

const partsOf = ({ name = '' }: Complainant): readonly string[] =>
  name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part.length > 1);

const capital = (part: string): string => part.slice(0, 1).toUpperCase() + part.slice(1);

/** A phone number however it is grouped, with the country in front or not. */
const phone = (said: string): string => {
  const digits = said.replaceAll(/\D/g, '').replace(/^(?:(?:00)?46(?=\d{7})|0)/, '');
  const gap = String.raw`[\s./()-]*`;
  return String.raw`(?:(?:\+|00)46${gap})?${gap}0?${digits.split('').join(gap)}`;
};

const reachedBy = ({ reach = '' }: Complainant): readonly string[] => [
  ...(reach ? [spaced(reach)] : []),
  ...(reach.match(/[^\s,;<>]+@[^\s,;<>]+/g) ?? []).map(RegExp.escape),
  ...(reach.match(/\+?\d[\d\s./()-]{4,}\d/g) ?? []).map(phone),
];

const homeOf = ({ home }: Complainant, { homes }: Register): readonly string[] => {
  const flat = homes.find(({ id }) => id === home?.homeId)?.flat;
  const said = home?.said.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  return [...(home ? [spaced(home.said)] : []), ...said, ...(flat ? [flat] : [])];
};

/**
 * Takes out of a text what would tell who complained: names, flats, and how they are reached. Staff may have written them
 * down, and the complainants themselves; a paper leaves the house.
 */
export const hideIdentity = (
  complainants: readonly Complainant[],
  register: Register,
): ((text: string) => string) => {
  const parts = complainants.flatMap(partsOf);
  const whole = complainants.flatMap((each) => [
    ...(each.name ? [spaced(each.name)] : []),
    ...reachedBy(each),
    ...homeOf(each, register),
  ]);
  const long = parts.filter((part) => part.length >= shortest);
  const short = parts.filter((part) => part.length < shortest).map(capital);
  const traces = [anyOf([...whole, ...long], 'giu'), anyOf(short, 'gu')];
  return (text) =>
    traces.reduce((left, trace) => (trace ? left.replace(trace, hidden) : left), text);
};
