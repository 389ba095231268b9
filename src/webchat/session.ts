import { cookieIn, secureAt } from './cookies.ts';

/**
 * The session is kept from scripts; the mark is not, so that a page which is left in a hurry can take it away at
 * once and without a network. Only the two together are a session.
 */
const SESSION = 'gf_chat';
const MARK = 'gf_open';

/** The session in a Cookie header, if it is there and its mark as well. */
export function sessionIn(cookies: string | undefined): string | undefined {
  return cookieIn(cookies, MARK) === undefined ? undefined : cookieIn(cookies, SESSION);
}

/** The Set-Cookie headers: the session outlives the browser by `seconds`, and no other site can send it. */
export function sessionCookies(
  { session, seconds }: { readonly session: string; readonly seconds: number },
  publicUrl: string,
): readonly string[] {
  const rest = `Path=/; Max-Age=${seconds}; SameSite=Strict${secureAt(publicUrl)}`;
  return [`${SESSION}=${session}; HttpOnly; ${rest}`, `${MARK}=1; ${rest}`];
}

/** The Set-Cookie headers that leave no session. */
export const endedSession = (publicUrl: string): readonly string[] =>
  sessionCookies({ session: '', seconds: 0 }, publicUrl);
