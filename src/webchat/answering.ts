import type { DirectLineDeps } from './ports.ts';

export interface Answering {
  /** Lets the bot answer in the background; the client hears of it on its stream. */
  kick(conversation: string): void;
  /** Resolves when no answer is under way. */
  settled(): Promise<void>;
}

/** Keeps track of the answers under way. What fails stays unanswered in the log, and the next kick tries again. */
export function createAnswering(deps: DirectLineDeps): Answering {
  const under = new Set<Promise<void>>();
  return {
    kick(conversation) {
      const work = deps.answer(conversation).catch((error: unknown) => {
        reportFault(deps, error, 'a conversation could not be answered');
      });
      under.add(work);
      void work.finally(() => under.delete(work));
    },
    async settled() {
      while (under.size > 0) await Promise.all(under);
    },
  };
}

/** Logs a fault without its message, which may repeat what a person wrote. */
export function reportFault(deps: DirectLineDeps, error: unknown, what: string): void {
  const name = error instanceof Error ? error.name : typeof error;
  deps.logger.error({ reference: deps.newId(), error: name }, what);
}
