import { closestLanguage } from '../domain/languageTag.ts';
import { cookieIn, secureAt } from './cookies.ts';

/** What a request says of the reader's language. Every part is untrusted and may be missing. */
export interface LanguageAsked {
  /** `?lang=` */
  readonly wish?: string | undefined;
  readonly cookies?: string | undefined;
  /** `Accept-Language` */
  readonly accepts?: string | undefined;
}

const NAME = 'gf_lang';

const YEAR = 365 * 24 * 3600;

/** No browser sends more languages than this; a longer list is not worth the reading. */
const MAX_RANGES = 20;

/** Chooses by wish, then cookie, then browser; else the first of our languages. */
export function chooseLanguage(asked: LanguageAsked, languages: readonly string[]): string {
  const wanted = [asked.wish, cookieIn(asked.cookies, NAME), ...ranked(asked.accepts)];
  const found = wanted.map((each = '') => closestLanguage(each, languages));
  return found.find((each) => each !== undefined) ?? languages[0] ?? '';
}

/** The Set-Cookie header that keeps the choice for a year. */
export const languageCookie = (language: string, publicUrl: string): string =>
  cookie({ language, seconds: YEAR }, publicUrl);

/** The Set-Cookie header that forgets the choice. */
export const endedLanguage = (publicUrl: string): string =>
  cookie({ language: '', seconds: 0 }, publicUrl);

function cookie(choice: { language: string; seconds: number }, publicUrl: string): string {
  const rest = `Path=/; Max-Age=${choice.seconds}; HttpOnly; SameSite=Lax${secureAt(publicUrl)}`;
  return `${NAME}=${choice.language}; ${rest}`;
}

/** `en;q=0.8,sv-SE,sv;q=0.9` → sv-SE, sv, en: the best liked first. */
function ranked(accepts: string | undefined): string[] {
  return (accepts ?? '')
    .split(',', MAX_RANGES)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { tag, quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
