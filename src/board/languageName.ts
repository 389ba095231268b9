/** The name of a language (`ar`) in another (`sv`): `arabiska`. A code that is none is shown as it is. */
export const languageName = (reader: string, code: string): string => {
  const [known] = Intl.DisplayNames.supportedLocalesOf(isTag(code) ? [code] : []);
  return known ? (new Intl.DisplayNames([reader], { type: 'language' }).of(known) ?? code) : code;
};

const isTag = (code: string): boolean => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(code);
