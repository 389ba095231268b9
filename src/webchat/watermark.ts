import type { Request } from 'restify';
import type { LogEntry, WebLog } from './ports.ts';

/** How many activities go in one frame or one poll. */
export const PAGE = 100;

/**
 * The watermark a client asks from. One that cannot be read is 0: everything is sent again, and clients know an activity
 * by its id. A refusal would be worse, for a client that polls stops for ever at any status but 200, 403 and 404.
 */
export function watermarkIn(req: Request): number {
  const given = new URLSearchParams(req.getQuery()).get('watermark') ?? '';
  return /^\d{1,12}$/.test(given) ? Number(given) : 0;
}

/** A watermark beyond the log's end (the log was restored from a copy) would wait for ever; it becomes 0 too. */
export async function settleWatermark(log: WebLog, conversation: string, asked: number) {
  if (asked === 0) return 0;
  const [entry] = await log.read(conversation, asked - 1, 1);
  return entry?.seq === asked ? asked : 0;
}

/** A set of activities as both the stream and the poll give it. The watermark must be text, and never empty. */
export function activitySet(entries: readonly LogEntry[], before: number) {
  const watermark = String(entries.at(-1)?.seq ?? before);
  return { activities: entries.map((entry) => entry.activity), watermark };
}
