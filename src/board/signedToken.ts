import { CompactSign, compactVerify, errors } from 'jose';

/** No token of ours comes near this; a longer one is not worth the reading. */
const maxLength = 2048;

/** What a cookie says, signed (HS256). Whoever holds the cookie can read it, and nobody can change it. */
export const signed = async (said: object, key: Uint8Array): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(said)))
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(key);

/** What a token says, if it is signed with this key. Its time and its purpose are looked at by the caller. */
export const verified = async (token: string | undefined, key: Uint8Array): Promise<unknown> => {
  if (!token || token.length > maxLength) return undefined;
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['HS256'] });
    const said: unknown = JSON.parse(new TextDecoder().decode(payload));
    return said;
  } catch (error) {
    // What is wrong with it is nobody's business: one answer for all of them.
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
};
