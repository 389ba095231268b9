const NAME = 'gf_chat';

/** The session cookie's value in a Cookie header, if it is there. */
export function sessionIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
}

/** The Set-Cookie header: no script reads it, no other site sends it, and it ends with the browser's session. */
export function sessionCookie(session: string, publicUrl: string): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${NAME}=${session}; Path=/; HttpOnly; SameSite=Strict${secure}`;
}
