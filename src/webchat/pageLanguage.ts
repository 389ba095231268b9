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
  const wanted = [asked.wish, cookieIn(asked.cookies), ...ranked(asked.accepts)];
  const chosen = wanted.find((each) => each !== undefined && languages.includes(each));
  return chosen ?? languages[0] ?? '';
}

/** The Set-Cookie header that keeps the choice for a year. */
export function languageCookie(language: string, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${language}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`;
}

function cookieIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

/** `sv-SE,sv;q=0.9,en;q=0.8` → sv, sv, en: the languages without their regions, the best liked first. */
function ranked(accepts: string | undefined): string[] {
  return (accepts ?? '')
    .split(',', MAX_RANGES)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}
