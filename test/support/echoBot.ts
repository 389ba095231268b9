import type { LogEntry } from '../../src/webchat/ports.ts';
import type { MemoryLog } from './memoryLog.ts';

const ALL = 1_000_000;

/** Greets, and answers each thing said once, in order: the smallest bot that keeps the promises of `DirectLineDeps.answer`. */
export function createEchoBot(log: MemoryLog): (conversation: string) => Promise<void> {
  const queues = new Map<string, Promise<void>>();
  return async (conversation) => {
    const turn = (queues.get(conversation) ?? Promise.resolve()).then(() =>
      answer(log, conversation),
    );
    queues.set(conversation, turn);
    return turn;
  };
}

async function answer(log: MemoryLog, conversation: string): Promise<void> {
  const entries = await log.read(conversation, 0, ALL);
  const answered = new Set(entries.map(({ activity }) => activity['replyToId']));
  if (!answered.has('greeting')) speak(log, conversation, { replyToId: 'greeting', text: 'hej' });
  const waiting = entries.filter((entry) => isOpen(entry, answered));
  for (const { activity } of waiting) {
    const replyToId = activity['id'];
    speak(log, conversation, {
      replyToId,
      text: `du: ${JSON.stringify(activity['text'] ?? activity['value'])}`,
    });
  }
}

function isOpen({ activity }: LogEntry, answered: ReadonlySet<unknown>): boolean {
  return JSON.stringify(activity['from']).includes('"user"') && !answered.has(activity['id']);
}

function speak(log: MemoryLog, conversation: string, words: object): void {
  const from = { id: 'bot', role: 'bot' };
  log.append(conversation, { type: 'message', id: crypto.randomUUID(), from, ...words });
}
