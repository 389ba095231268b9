import type { LogEntry, WebLog } from '../../src/webchat/ports.ts';

interface Kept {
  readonly entries: LogEntry[];
  /** The id given to what the client called so. */
  readonly said: Map<string, string>;
}

/** A conversation log in memory: it outlives a server in a test, as a store on disk does. */
export interface MemoryLog extends WebLog {
  /** The bot's side: appends an activity as it is. */
  append(conversation: string, activity: LogEntry['activity']): void;
  onAppended(listener: (conversation: string) => void): () => void;
}

export function createMemoryLog(): MemoryLog {
  const kept = new Map<string, Kept>();
  const listeners = new Set<(conversation: string) => void>();
  const entriesOf = (conversation: string) => kept.get(conversation)?.entries ?? [];

  function append(conversation: string, activity: LogEntry['activity']): void {
    const entries = entriesOf(conversation);
    entries.push({ seq: entries.length + 1, activity: structuredClone(activity) });
    for (const listener of listeners) listener(conversation);
  }

  return {
    append,
    async open(conversation) {
      const made = !kept.has(conversation);
      if (made) kept.set(conversation, { entries: [], said: new Map() });
      return { made };
    },
    exists: async (conversation) => kept.has(conversation),
    async say(conversation, { activity, clientId }) {
      const known = clientId === undefined ? undefined : kept.get(conversation)?.said.get(clientId);
      if (known !== undefined) return { id: known };
      const id = String(activity['id']);
      if (clientId !== undefined) kept.get(conversation)?.said.set(clientId, id);
      append(conversation, activity);
      return { id };
    },
    read: async (conversation, after, limit) => entriesOf(conversation).slice(after, after + limit),
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
