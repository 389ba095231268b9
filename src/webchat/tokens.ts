import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { DirectLineDeps } from './ports.ts';

/** Whose token it is. `user` is the claim that Web Chat reads; ids beginning with `dl_` are legal in a token only. */
const holderClaims = z.object({
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

/** How long each is valid, in seconds. */
export const LIFETIMES: Readonly<Record<Purpose, number>> = { stream: 1800, session: 72 * 3600 };

/** No token of ours comes near this; a longer one is not worth the reading. */
const MAX_LENGTH = 2048;

export interface Tokens {
  issue(purpose: Purpose, holder: Holder): Promise<string>;
  /** Gives the holder, or nothing at all for a token that is expired, forged, torn or made for another purpose. */
  read(purpose: Purpose, token: string): Promise<Holder | undefined>;
}

/** JSON web tokens (HS256), bound to one purpose by their audience. */
export function createTokens({ tokenKey, now }: Pick<DirectLineDeps, 'tokenKey' | 'now'>): Tokens {
  return {
    async issue(purpose, { user, conversation, locale }) {
      const issued = Math.floor(now().epochMilliseconds / 1000);
      return new SignJWT({ user, conv: conversation, ...(locale && { locale }) })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setAudience(audience(purpose))
        .setIssuedAt(issued)
        .setExpirationTime(issued + LIFETIMES[purpose])
        .sign(tokenKey);
    },
    async read(purpose, token) {
      if (token.length > MAX_LENGTH) return undefined;
      const claims = await verified(token);
      const holder = holderClaims.safeParse(claims);
      return holder.success
        ? { user: holder.data.user, conversation: holder.data.conv, locale: holder.data.locale }
        : undefined;

      async function verified(jwt: string): Promise<unknown> {
        try {
          const { payload } = await jwtVerify(jwt, tokenKey, {
            algorithms: ['HS256'],
            audience: audience(purpose),
            currentDate: new Date(now().epochMilliseconds),
            requiredClaims: ['exp'],
          });
          return payload;
        } catch (error) {
          // What is wrong with it is nobody's business: one answer for all of them.
          if (error instanceof errors.JOSEError) return undefined;
          throw error;
        }
      }
    },
  };
}

function audience(purpose: Purpose): string {
  return `grannfrid/${purpose}`;
}
