import type { Request, Response } from 'restify';
import { z } from 'zod';
import { admit, found } from './admit.ts';
import { refuse, type Door } from './door.ts';
import { languageTag } from './said.ts';
import { pass } from './tokenRoutes.ts';
import type { Holder } from './tokens.ts';
import { watermarkIn } from './watermark.ts';

/** Where the door is, as clients are told it: `domain` of directlinejs. */
export const PREFIX = '/v3/directline';

/** When neither the page nor the token says which. */
const DEFAULT_LOCALE = 'sv';

/** Clients send more (user, bot …), which the token knows better; a tag that is not well-formed is no reason to refuse a chat. */
const start = z.object({ locale: languageTag.optional().catch(undefined) });

/** `POST conversations`: opens the token's conversation (201) or finds it open (200), and lets the bot greet. */
export async function startConversation(door: Door, req: Request, res: Response): Promise<void> {
  const holder = await admit(door, req, res);
  if (!holder) return;
  const wished = start.safeParse(req.body === undefined ? {} : req.body);
  if (!wished.success)
    return refuse(res, 400, { code: 'BadStart', message: 'Send a JSON object, or no body.' });
  const { user, conversation } = holder;
  const locale = wished.data.locale ?? holder.locale ?? DEFAULT_LOCALE;
  const { made } = await door.deps.log.open(conversation, user, locale);
  door.answering.kick(conversation);
  res.send(made ? 201 : 200, await connection(door, holder, 0));
}

/** `GET conversations/:id`: a client comes back. What was said just before a crash is answered now. */
export async function resumeConversation(door: Door, req: Request, res: Response): Promise<void> {
  const holder = await admit(door, req, res);
  if (!holder || !(await found(door, holder, res))) return;
  door.answering.kick(holder.conversation);
  res.send(200, await connection(door, holder, watermarkIn(req)));
}

/** The stream's address is absolute, from configuration (a Host header is the client's word), and holds the watermark. */
async function connection(door: Door, holder: Holder, watermark: number) {
  const granted = await pass(door, holder);
  const stream = new URL(
    `${PREFIX}/conversations/${holder.conversation}/stream`,
    door.deps.publicUrl,
  );
  stream.protocol = stream.protocol === 'https:' ? 'wss:' : 'ws:';
  stream.searchParams.set('watermark', String(watermark));
  stream.searchParams.set('t', granted.token);
  return { ...granted, streamUrl: stream.href };
}
