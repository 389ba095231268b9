import { folded, tokensOf, type Token } from '../domain/addressTokens.ts';
import type { MayBe, QuestionName, SaidHome } from '../domain/answers.ts';
import { westernDigits } from '../domain/digits.ts';
import { picked } from './choices.ts';
import { saysInAny } from './phrases.ts';
import { longestLine, type Read } from './readVerbatim.ts';
import type { Said } from './reply.ts';

/** Which of several homes is meant, in answer to that very question. Whoever cannot say keeps what was said before. */
export const whichHome = (said: Said, before: SaidHome, name: QuestionName): Read => {
  const told = said.findHome(westernDigits(said.text.trim()));
  const open = { ...before, unsure: true };
  const chosen = isSame(told, before) ? 'none' : choiceIn(said, before);
  if (chosen === 'none') return { [name]: open };
  const choice = chosen ?? onlyAt(told, before);
  if (choice) return { [name]: taken(before, choice) };
  if (told.propertyId !== undefined || told.candidates) return { [name]: told };
  // What fits none of them may still tell a person which it is.
  const both = `${before.said}; ${said.text.trim()}`;
  return { [name]: { ...open, said: both.length > longestLine ? before.said : both } };
};

/** The only one in the building that is named, when no other flat is. */
const onlyAt = (told: SaidHome, { candidates = [] }: SaidHome): MayBe | undefined => {
  const names = told.homeId !== undefined || /\d{4}/.test(told.said);
  const there = candidates.filter(({ propertyId }) => propertyId === told.propertyId);
  return there.length === 1 && !names ? there[0] : undefined;
};

/** Whoever says the same once more is not asked once more. */
const isSame = ({ candidates: now }: SaidHome, { candidates: before }: SaidHome): boolean =>
  now !== undefined && idsOf(now) === idsOf(before);

const idsOf = (candidates: readonly MayBe[] = []): string =>
  candidates.map(({ propertyId, homeId }) => `${propertyId} ${homeId}`).join();

const choiceIn = (said: Said, { candidates = [] }: SaidHome): MayBe | 'none' | undefined => {
  const [only, ...others] = candidates;
  const label = picked(said);
  const says = (find: Parameters<typeof saysInAny>[2]) =>
    saysInAny(said.text, said.everyLanguage, find);
  if (label !== undefined) return label === 'unknown' ? 'none' : candidates[Number(label)];
  if (others.length === 0 && says(({ yes }) => yes)) return only;
  if (says(({ yes, no, refusals, commands }) => [...yes, ...no, ...refusals, ...commands.unsure]))
    return 'none';
  return meant(said, candidates);
};

const taken = ({ said }: SaidHome, { propertyId, homeId }: MayBe): SaidHome => ({
  said,
  propertyId,
  ...(homeId !== undefined && { homeId }),
});

/** Of a word that stands beside a number, or that is common, nothing is learnt: "jag menar nr 6", "6:an". */
const tellsNothing = ({ words: { common, grammar } }: Said) => {
  const small = new Set([...common, ...grammar.numbered].map(folded));
  return ({ text, isNumber }: Token): boolean =>
    !isNumber && (text.length === 2 || (text.length > 2 && small.has(text)));
};

/** The only one that has every number, letter and name that was said: "6", "6:an", "lgh 1202". */
const meant = (said: Said, candidates: readonly MayBe[]): MayBe | undefined => {
  const tokens = tokensOf(said.text);
  const denies = new Set(said.words.grammar.not.flatMap((each) => folded(each).split(/[ |]/u)));
  if (tokens.some(({ text }) => denies.has(text))) return undefined;
  const nothing = tellsNothing(said);
  const told = tokens.filter((token) => !nothing(token));
  const fitting = candidates.filter(({ address, flat = '' }) => {
    const own = tokensOf(`${address} ${flat}`);
    return told.every((token) => own.some(({ text: each }) => isPart(token.text, each)));
  });
  return told.length > 0 && fitting.length === 1 ? fitting[0] : undefined;
};

/** So many letters are enough of a name. */
const enough = 3;

const isPart = (said: string, own: string): boolean =>
  said === own || (said.length >= enough && !/\d/.test(said) && own.startsWith(said));
