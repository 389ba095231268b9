import { z } from 'zod';
import type { Coordinator } from '../domain/register.ts';
import type { BoardDeps } from './ports.ts';
import { signed, verified } from './signedToken.ts';
import type { Session } from './viewer.ts';

/** Seconds without a request after which a session ends, and seconds after which it ends whatever happens. */
const idle = 30 * 60;
const longest = 12 * 60 * 60;

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

/**
 * Sessions are JSON web tokens (HS256), which every process with the same secret can read. Those that were ended by hand are
 * remembered until they would have ended, in this process alone: in another one, a copy of the cookie lives its half hour out.
 */
export const createSessions = ({ now, newId, sessionKey, register }: Deps): Sessions => {
  const ended = new Map<string, number>();
  const seconds = (): number => Math.floor(now().epochMilliseconds / 1000);
  return {
    begin: (coordinator) => ({ id: newId(), coordinator, csrf: newId(), began: seconds() }),
    token: ({ id, coordinator, csrf, began }) => {
      const exp = Math.min(seconds() + idle, began + longest);
      const said = { aud: audience, sub: coordinator.id, sid: id, csrf, began, exp };
      return signed(said, sessionKey);
    },
    read: async (token) => {
      const found = claims.safeParse(await verified(token, sessionKey)).data;
      if (!found || found.exp <= seconds() || ended.has(found.sid)) return undefined;
      const coordinator = register().coordinators.find(({ id }) => id === found.sub);
      return coordinator && { id: found.sid, coordinator, csrf: found.csrf, began: found.began };
    },
    end: ({ id, began }) => {
      for (const [old, until] of ended) if (until <= seconds()) ended.delete(old);
      ended.set(id, began + longest);
    },
  };
};
