/** The value of a cookie in a Cookie header, if it is there. Untrusted. */
export const cookieIn = (cookies: string | undefined, name: string): string | undefined => {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
};

/** The attribute that keeps a cookie from an open line; a page at home has none. */
export const secureAt = (publicUrl: string): string =>
  publicUrl.startsWith('https:') ? '; Secure' : '';
