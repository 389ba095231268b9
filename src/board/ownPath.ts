/** None of the board's own addresses is longer. */
const maxLength = 500;

/** Only the address of the sign-in itself leads nowhere. */
const signIn = /^\/board\/sign-(in|out)(\/|$)/;

/**
 * A page of the board to come back to. Anything else, and the sign-in itself, becomes the first page: an address from outside
 * must never lead out of the board. What is given back was put together by URL, so it begins with one slash and `board`.
 */
export const ownPath = (wanted: string | null): string => {
  const base = 'http://board';
  const read = wanted && wanted.length <= maxLength ? URL.parse(wanted, base) : undefined;
  if (read?.origin !== base || !/^\/board(\/|$)/.test(read.pathname)) return '/board';
  return signIn.test(read.pathname) ? '/board' : `${read.pathname}${read.search}`;
};
