import { CompactSign, compactVerify, errors } from 'jose';
import { z } from 'zod';
import type { Coordinator } from '../domain/register.ts';
import type { BoardDeps } from './ports.ts';
import type { Session } from './viewer.ts';

/** Seconds without a request after which a session ends, and seconds after which it ends whatever happens. */
const idle = 30 * 60;
const longest = 12 * 60 * 60;

/** No session of ours comes near this; a longer one is not worth the reading. */
const maxLength = 2048;

/** Binds the token to the board: no other token signed with the same key opens it. */
const audience = 'grannfrid/board';

const claims = z.object({
  aud: z.literal(audience),
  sub: z.string(),
  sid: z.string(),
  csrf: z.string().min(1),
  began: z.int(),
  exp: z.int(),
});

export interface Sessions {
  /** A new session for somebody in the register. */
  begin(coordinator: Coordinator): Session;
  /** The value of the session cookie, good for the next half hour. */
  token(session: Session): Promise<string>;
  /** The session of a cookie; nothing when it is forged, ended, idle too long, or its person has left the register. */
  read(token: string | undefined): Promise<Session | undefined>;
  /** Ends it for good: a copy of its cookie opens nothing any more. */
  end(session: Session): void;
}

type Deps = Pick<BoardDeps, 'now' | 'newId' | 'sessionKey' | 'register'>;

/** Sessions are JSON web tokens (HS256); those that were ended by hand are remembered until they would have ended. */
export const createSessions = ({ now, newId, sessionKey, register }: Deps): Sessions => {
  const ended = new Map<string, number>();
  const seconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  return {
    begin: (coordinator) => ({ id: newId(), coordinator, csrf: newId(), began: seconds() }),
    token: ({ id, coordinator, csrf, began }) => {
      const exp = Math.min(seconds() + idle, began + longest);
      const said = { aud: audience, sub: coordinator.id, sid: id, csrf, began, exp };
      return new CompactSign(new TextEncoder().encode(JSON.stringify(said)))
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .sign(sessionKey);
    },
    read: async (token) => {
      const found = token ? await verified(token, sessionKey) : undefined;
      if (!found || found.exp <= seconds() || ended.has(found.sid)) return undefined;
      const coordinator = register.coordinators.find(({ id }) => id === found.sub);
      return coordinator && { id: found.sid, coordinator, csrf: found.csrf, began: found.began };
    },
    end: ({ id, began }) => {
      for (const [old, until] of ended) if (until <= seconds()) ended.delete(old);
      ended.set(id, began + longest);
    },
  };
};

/** What a token says, if it is ours. The time is looked at by the caller, whose clock it is. */
const verified = async (token: string, key: Uint8Array) => {
  if (token.length > maxLength) return undefined;
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['HS256'] });
    return claims.safeParse(JSON.parse(new TextDecoder().decode(payload))).data;
  } catch (error) {
    // What is wrong with it is nobody's business: one answer for all of them.
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
};
