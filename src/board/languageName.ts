import type { Viewer } from './viewer.ts';

/** The name of a language (`ar`) in the reader's (`sv`): `arabiska`. A code that is none is shown as it is. */
export const languageName = (
  { say, language: reader }: Pick<Viewer, 'say' | 'language'>,
  code: string,
): string => {
  // What follows `-x-` is private: no list of languages has it.
  const [spoken = '', kind] = code.split('-x-');
  const [known] = Intl.DisplayNames.supportedLocalesOf(isTag(spoken) ? [spoken] : []);
  if (!known) return code;
  const language = new Intl.DisplayNames([reader], { type: 'language' }).of(known) ?? code;
  return kind === 'easy' ? say('board:report.easyLanguage', { language }) : language;
};

const isTag = (code: string): boolean => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(code);
