/** Names of the board's cookies. */
export const cookieNames = { session: 'gf_board', language: 'gf_lang' } as const;

/** The value of a cookie in a Cookie header; the first, where a name stands there twice. */
export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const secure = (publicUrl: string): string => (publicUrl.startsWith('https:') ? '; Secure' : '');

/** No script reads it. Lax, so that it is there when the board is opened from a link in the console or in Teams. */
export const sessionCookie = (token: string, publicUrl: string): string =>
  `${cookieNames.session}=${token}; Path=/board; HttpOnly; SameSite=Lax${secure(publicUrl)}`;

export const endedCookie = (publicUrl: string): string =>
  `${sessionCookie('', publicUrl)}; Max-Age=0`;

/** The reader's choice of language, kept for a year. */
export const languageCookie = (language: string, publicUrl: string): string =>
  `${cookieNames.language}=${language}; Path=/board; Max-Age=31536000; SameSite=Lax${secure(publicUrl)}`;
