import type { Request, Response } from 'restify';
import { z } from 'zod';
import { refuse, type Door } from './door.ts';
import type { Holder } from './tokens.ts';

const params = z.object({ id: z.string().optional() });

/**
 * Gives the holder of a valid token that is for the conversation in the path; else answers and gives nothing.
 * 403 makes a client end its session, so it is for dead and foreign tokens only.
 */
export async function admit(door: Door, req: Request, res: Response): Promise<Holder | undefined> {
  const header = req.headers.authorization;
  if (header === undefined) {
    res.setHeader('www-authenticate', 'Bearer');
    refuse(res, 401, { code: 'TokenMissing', message: 'Send "Authorization: Bearer <token>".' });
    return undefined;
  }
  return holderFor(door, { token: /^Bearer (\S+)$/i.exec(header)?.[1], req, res });
}

/** The same for a token that came another way (the stream has it in its address). */
export async function holderFor(
  door: Door,
  { token, req, res }: { token: string | undefined; req: Request; res: Response },
): Promise<Holder | undefined> {
  const holder = token === undefined ? undefined : await door.tokens.read('stream', token);
  const { id } = params.parse(req.params);
  if (holder && (id === undefined || id === holder.conversation)) return holder;
  const message = 'The token is expired, or it is not for this conversation.';
  refuse(res, 403, { code: 'TokenInvalid', message });
  return undefined;
}

/** Says whether the conversation is there; else answers 404, which makes a client end the conversation for good. */
export async function found(door: Door, holder: Holder, res: Response): Promise<boolean> {
  if (await door.deps.log.exists(holder.conversation)) return true;
  refuse(res, 404, { code: 'NoConversation', message: 'There is no such conversation.' });
  return false;
}
