import type { ChatState } from '../app/chat.ts';
import type { About } from '../app/submitReport.ts';
import type { Claimed } from '../app/ports.ts';
import type { Draft } from '../domain/draft.ts';
import type { Taken, Turn, TurnDeps } from './deps.ts';

/** A set of questions that has come to its end. */
export interface Finished {
  /** What is known, with nothing under way any more. */
  readonly state: ChatState;
  readonly draft: Draft;
  /** The report that it was about. */
  readonly follows?: Claimed | undefined;
}

/** What happens then. */
export type End = (deps: TurnDeps, finished: Finished, turn: Turn) => Promise<Taken>;

/** What is known of a submission beside what was answered. */
export const about = ({ channel, language, now, talk }: Turn, type: About['type']): About => ({
  channel,
  language,
  talk,
  receivedAt: now,
  type,
});
