import type { Request, Response } from 'restify';
import { admit, found } from './admit.ts';
import { reportFault } from './answering.ts';
import { refuse, withinLimit, type Door } from './door.ts';
import { hear, stamp } from './said.ts';
import type { Holder } from './tokens.ts';
import { activitySet, PAGE, settleWatermark, watermarkIn } from './watermark.ts';

/**
 * `POST conversations/:id/activities`: what a person says. It is in the log, and so on its way back as the echo that
 * Web Chat waits for, before it is acknowledged; the bot answers after that.
 */
export async function say(door: Door, req: Request, res: Response): Promise<void> {
  const { deps } = door;
  const holder = await admit(door, req, res);
  if (!holder || !withinLimit(res, waitFor(door, req, holder))) return;
  const heard = hear(req.body);
  if (heard.kind === 'refused') return refuse(res, 400, heard);
  if (!(await found(door, holder, res))) return;
  if (heard.kind === 'typing') return void res.send(200, { id: deps.newId() });

  const by = { holder, id: deps.newId(), timestamp: deps.now().toString() };
  const { id } = await deps.log.say(holder.conversation, stamp(heard.words, by));
  res.send(200, { id });
  door.answering.kick(holder.conversation);
}

/** `GET conversations/:id/activities`: the poll of a client without a WebSocket. */
export async function poll(door: Door, req: Request, res: Response): Promise<void> {
  const { log } = door.deps;
  const holder = await admit(door, req, res);
  if (!holder) return;
  const asked = watermarkIn(req);
  try {
    if (!(await found(door, holder, res))) return;
    const after = await settleWatermark(log, holder.conversation, asked);
    const entries = await log.read(holder.conversation, after, PAGE);
    res.send(200, activitySet(entries, after));
  } catch (error) {
    // A 500 would stop this client's polling for ever while it shows itself connected; "nothing new" lets it ask again.
    reportFault(door.deps, error, 'a poll could not be answered');
    res.send(200, activitySet([], asked));
  }
}

/**
 * `POST conversations/:id/upload`: refused, its body unread. At 415 directlinejs fails this one message (Web Chat says
 * that it was not sent) and stays connected; 403 or 404 would end the conversation, and 5xx leave it "sending".
 */
export async function refuseUpload(door: Door, req: Request, res: Response): Promise<void> {
  const holder = await admit(door, req, res);
  if (!holder) return;
  refuse(res, 415, { code: 'NoUploads', message: 'Files are not taken here; say it in text.' });
}

function waitFor({ options }: Door, req: Request, holder: Holder): number {
  const { sayIn, sayFrom } = options.limits;
  return sayIn(holder.conversation) || sayFrom(options.addressOf(req));
}
