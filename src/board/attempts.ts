import { z } from 'zod';
import type { BoardDeps } from './ports.ts';
import { sameText } from './sameText.ts';
import { signed, verified } from './signedToken.ts';

/** Seconds that a sign-in at the identity provider may take. */
export const attemptSeconds = 10 * 60;

/** Binds the token to a sign-in that is under way: it is no session, and a session is none of these. */
const audience = 'grannfrid/sign-in';

const attempt = z.object({
  /** Comes back with the browser, and shows that the answer belongs to what this browser has begun. */
  state: z.string(),
  /** Comes back in the provider's token, and shows that the token was made for this sign-in. */
  nonce: z.string(),
  /** Proves to the provider that whoever fetches the token has begun the sign-in (PKCE). */
  verifier: z.string(),
  /** The page of the board to come back to. */
  to: z.string(),
  exp: z.int(),
});
export type Attempt = z.infer<typeof attempt>;

const claims = attempt.extend({ aud: z.literal(audience) });

export interface Attempts {
  begin(to: string): Attempt;
  /** The value of the cookie that keeps it in the browser. */
  token(attempt: Attempt): Promise<string>;
  /** Uses up the attempt that a cookie tells of; nothing when it is forged, too old, used, or another one's answer. */
  use(token: string | undefined, state: string): Promise<Attempt | undefined>;
}

type Deps = Pick<BoardDeps, 'now' | 'newId' | 'sessionKey'>;

/**
 * Sign-ins under way at the identity provider. Each works once: in this process by what is remembered here, in others because
 * the provider gives nothing a second time.
 */
export const createAttempts = ({ now, newId, sessionKey }: Deps): Attempts => {
  const used = new Map<string, number>();
  const seconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  const chance = (): string => `${newId()}${newId()}`.replaceAll('-', '');
  const isFresh = ({ state, exp }: Attempt): boolean => exp > seconds() && !used.has(state);
  return {
    begin: (to) => ({
      state: chance(),
      nonce: chance(),
      verifier: chance(),
      to,
      exp: seconds() + attemptSeconds,
    }),
    token: (begun) => signed({ ...begun, aud: audience }, sessionKey),
    use: async (token, state) => {
      const found = claims.safeParse(await verified(token, sessionKey)).data;
      // An answer to another attempt leaves this one alone: a stranger's address must not be able to stop it.
      if (!found || !sameText(found.state, state) || !isFresh(found)) return undefined;
      for (const [old, until] of used) if (until <= seconds()) used.delete(old);
      used.set(found.state, found.exp);
      return found;
    },
  };
};
