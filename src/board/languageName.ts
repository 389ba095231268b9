import { isLanguageTag, spokenOf } from '../domain/languageTag.ts';
import type { Viewer } from './viewer.ts';

/** The name of a language (`ar`) in the reader's (`sv`): `arabiska`. A code that is none is shown as it is. */
export const languageName = (
  { say, language: reader }: Pick<Viewer, 'say' | 'language'>,
  code: string,
): string => {
  const spoken = spokenOf(code);
  const [known] = Intl.DisplayNames.supportedLocalesOf(isLanguageTag(spoken) ? [spoken] : []);
  if (!known) return code;
  const language = new Intl.DisplayNames([reader], { type: 'language' }).of(known) ?? code;
  return code === `${spoken}-x-easy` ? say('board:report.easyLanguage', { language }) : language;
};
