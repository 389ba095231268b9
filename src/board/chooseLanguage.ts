import type { IncomingHttpHeaders } from 'node:http';
import { closestLanguage } from '../domain/languageTag.ts';
import { cookieIn, cookieNames } from './cookies.ts';

/** The languages of an Accept-Language header, the most wanted first. */
const wanted = (header: string): readonly string[] =>
  header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return { tag, weight: Number(weight.replace('q=', '')) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);

/** The reader's own choice, else what the browser asks for, else the first of ours. */
export const chooseLanguage = (
  headers: IncomingHttpHeaders,
  languages: readonly string[],
): string => {
  const chosen = cookieIn(headers.cookie, cookieNames.language);
  const asked = [chosen, ...wanted(headers['accept-language'] ?? '')];
  const found = asked.map((each = '') => closestLanguage(each, languages));
  return found.find((each) => each !== undefined) ?? languages[0] ?? '';
};
