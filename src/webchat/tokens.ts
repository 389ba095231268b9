import { compactVerify, errors, SignJWT } from 'jose';
import { z } from 'zod';
import type { DirectLineDeps } from './ports.ts';

/** `user` is the claim that Web Chat reads; ids beginning with `dl_` are legal in a token only. */
const claimsOf = (purpose: Purpose) =>
  z.object({
    aud: z.literal(audience(purpose)),
    exp: z.number(),
    user: z.string().min(1),
    conv: z.string().min(1),
    locale: z.string().optional(),
  });

export interface Holder {
  readonly user: string;
  readonly conversation: string;
  readonly locale?: string | undefined;
}

/** A stream token opens the conversation for a client; a session only lets its browser ask for the next stream token. */
export type Purpose = 'stream' | 'session';

/** How long each is valid, in seconds: a session as long as its conversation is kept. */
export const lifetimes = (chatHours: number): Readonly<Record<Purpose, number>> => ({
  stream: 1800,
  session: chatHours * 3600,
});

/** No token of ours comes near this; a longer one is not worth the reading. */
const MAX_LENGTH = 2048;

export interface Tokens {
  issue(purpose: Purpose, holder: Holder): Promise<string>;
  /** Gives the holder, or nothing at all for a token that is expired, forged, torn or made for another purpose. */
  read(purpose: Purpose, token: string): Promise<Holder | undefined>;
}

/** JSON web tokens (HS256), bound to one purpose by their audience. */
export function createTokens({
  tokenKey,
  now,
  chatHours,
}: Pick<DirectLineDeps, 'tokenKey' | 'now' | 'chatHours'>): Tokens {
  const lifetime = lifetimes(chatHours);
  const seconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  return {
    async issue(purpose, { user, conversation, locale }) {
      return new SignJWT({ user, conv: conversation, ...(locale && { locale }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience(purpose))
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + lifetime[purpose])
        .sign(tokenKey);
    },
    async read(purpose, token) {
      const claims = claimsOf(purpose).safeParse(await verified(token, tokenKey));
      if (!claims.success || claims.data.exp <= seconds()) return undefined;
      const { user, conv, locale } = claims.data;
      return { user, conversation: conv, locale };
    },
  };
}

/** What a token of ours says. Whatever is wrong with another is nobody's business: one answer for all of them. */
async function verified(token: string, key: Uint8Array): Promise<unknown> {
  if (token.length > MAX_LENGTH) return undefined;
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['HS256'] });
    return JSON.parse(new TextDecoder().decode(payload));
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

function audience(purpose: Purpose): string {
  return `grannfrid/${purpose}`;
}
