import type { Temporal } from 'temporal-polyfill';
import type { Log, Now } from './ports.ts';

interface PurgeDeps {
  /** Deletes the conversations that nobody has touched since then; gives how many. */
  readonly purge: (before: Temporal.Instant) => Promise<number>;
  readonly now: Now;
  /** How long a conversation is kept after the last word, in hours. */
  readonly hours: number;
  readonly logger: Pick<Log, 'info'>;
}

/** Storage limitation (GDPR art. 5.1 e): what was said in a chat and not sent is kept no longer than it can be taken up. */
export const purgeChats = async ({ purge, now, hours, logger }: PurgeDeps): Promise<void> => {
  const purged = await purge(now().subtract({ hours }));
  if (purged > 0) logger.info({ purged }, 'old conversations were deleted');
};
