/** Names of the board's cookies. */
export const cookieNames = {
  session: 'gf_board',
  language: 'gf_lang',
  attempt: 'gf_signin',
} as const;

/** The value of a cookie in a Cookie header; the first, where a name stands there twice. */
export const cookieIn = (header: string | undefined, name: string): string | undefined =>
  (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

interface Keeping {
  readonly publicUrl: string;
  /** The page is shown inside a page of Teams. */
  readonly framed: boolean;
}

/** Set-Cookie headers, as they must be where the page is shown. */
export interface Jar {
  session(token: string): string;
  /** Takes the session out of the browser. */
  ended(): string;
  /** What is known of a sign-in that is under way at the identity provider, for so many seconds. */
  attempt(token: string, seconds: number): string;
  /** The reader's choice of language, kept for a year. */
  language(language: string): string;
}

const endings = ({ publicUrl, framed }: Keeping): string => {
  // In Teams the cookie is a third party's: it lives in a jar of its own, which no other site can make the browser open.
  if (framed) return 'SameSite=None; Secure; Partitioned';
  // Lax, so that it is there when the board is opened from a link in the console, in Teams or from the identity provider.
  return publicUrl.startsWith('https:') ? 'SameSite=Lax; Secure' : 'SameSite=Lax';
};

/** How cookies are kept. No script reads the session or the attempt. */
export const jarFor = (keeping: Keeping): Jar => {
  const ending = endings(keeping);
  const { session, attempt, language } = cookieNames;
  const sessionCookie = (token: string) => `${session}=${token}; Path=/board; HttpOnly; ${ending}`;
  return {
    session: sessionCookie,
    ended: () => `${sessionCookie('')}; Max-Age=0`,
    attempt: (token, seconds) =>
      `${attempt}=${token}; Path=/board/sign-in; Max-Age=${seconds}; HttpOnly; ${ending}`,
    language: (chosen) => `${language}=${chosen}; Path=/board; Max-Age=31536000; ${ending}`,
  };
};
