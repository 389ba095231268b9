import type { Request, Response } from 'restify';
import { z } from 'zod';
import { admit } from './admit.ts';
import { refuse, withinLimit, type Door } from './door.ts';
import { isSameOrigin } from './sameOrigin.ts';
import { languageTag } from './said.ts';
import { endedLanguage } from './pageLanguage.ts';
import { endedSession, sessionCookies, sessionIn } from './session.ts';
import { lifetimes, type Holder } from './tokens.ts';

const wish = z.strictObject({
  /** A new conversation, even where the browser has one. */
  fresh: z.boolean().optional(),
  locale: languageTag.optional(),
});

/**
 * `POST tokens/generate`, for our own page: the browser's conversation (known by its cookie) or a new one, and a token.
 * A reload, an expired token and a restarted server all come back here, and find the conversation again.
 */
export async function generate(door: Door, req: Request, res: Response): Promise<void> {
  const { deps, options, tokens } = door;
  if (!isOurs(door, req, res)) return;
  if (!withinLimit(res, options.limits.generate(options.addressOf(req)))) return;
  const wished = wish.safeParse(req.body === undefined ? {} : req.body);
  if (!wished.success)
    return refuse(res, 400, {
      code: 'BadWish',
      message: 'Send { fresh?: boolean, locale?: tag }.',
    });

  const holder = await holderOf(door, req, wished.data);
  const session = await tokens.issue('session', holder);
  const { session: seconds } = lifetimes(deps.chatHours);
  res.setHeader('set-cookie', [...sessionCookies({ session, seconds }, deps.publicUrl)]);
  res.send(200, await pass(door, holder));
}

/**
 * `POST tokens/forget`, for our own page: takes from the browser what leads back to its conversation, and the
 * language it was in. It is asked by a page that is already gone, so nobody hears the answer.
 */
export async function forget(door: Door, req: Request, res: Response): Promise<void> {
  const { publicUrl } = door.deps;
  if (!isOurs(door, req, res)) return;
  res.setHeader('set-cookie', [...endedSession(publicUrl), endedLanguage(publicUrl)]);
  res.send(204);
}

/** `POST tokens/refresh`: a new token for one that still holds. Clients ask every 15 minutes. */
export async function refresh(door: Door, req: Request, res: Response): Promise<void> {
  const holder = await admit(door, req, res);
  if (holder) res.send(200, await pass(door, holder));
}

/** What every answer with a token says of it. */
export async function pass(door: Door, holder: Holder) {
  const token = await door.tokens.issue('stream', holder);
  return {
    conversationId: holder.conversation,
    token,
    expires_in: lifetimes(door.deps.chatHours).stream,
  };
}

/** Says whether our own page asks, and refuses any other. */
function isOurs({ deps }: Door, req: Request, res: Response): boolean {
  if (isSameOrigin(req.headers, deps.publicUrl)) return true;
  refuse(res, 403, { code: 'CrossSite', message: 'Only the chat page may ask for this.' });
  return false;
}

async function holderOf(door: Door, req: Request, wished: z.infer<typeof wish>): Promise<Holder> {
  const session = wished.fresh ? undefined : sessionIn(req.headers.cookie);
  const known = session === undefined ? undefined : await door.tokens.read('session', session);
  const { newId } = door.deps;
  const { user, conversation, locale } = known ?? { user: `dl_${newId()}`, conversation: newId() };
  return { user, conversation, locale: wished.locale ?? locale };
}
