import { z } from 'zod';
import type { MemoryLog } from './memoryLog.ts';

export const RECEIPT = {
  caseNumber: 'GF-2345ABCD',
  receivedAt: '23 november 2026 kl. 23.41.07',
  code: '1234 5678 9012 3456',
  next: 'Vi hör av oss senast den 25 november.',
  warning: 'Spara koden nu.',
};

const CARD = {
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      {
        type: 'Container',
        selectAction: { type: 'Action.Submit', data: { line: 'when' } },
        items: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'När' }] }],
      },
    ],
    actions: [
      { type: 'Action.Submit', title: 'Skicka in', style: 'positive', data: { act: 'send' } },
      { type: 'Action.Submit', title: 'Sluta', style: 'destructive', data: { act: 'stop' } },
    ],
  },
};

const ANSWERS: Readonly<Record<string, object>> = {
  kvitto: { text: 'Här är ditt kvitto.', channelData: { receipt: RECEIPT } },
  kort: { attachments: [CARD] },
  fara: { text: 'Ring 112 om någon är i fara.\n\nBoten larmar ingen. Skriv mer när du är trygg.' },
  rader: { text: 'En rad.\nEn till.\n\nEtt stycke.' },
};

const activity = z.object({
  id: z.string(),
  text: z.string().optional(),
  name: z.string().optional(),
  value: z.unknown().optional(),
  from: z.object({ role: z.string() }),
});

/** Greets with a question and two answers, keeps what it hears, and answers each thing once. */
export function createPageBot(log: MemoryLog, heard: string[]): (id: string) => Promise<void> {
  const done = new Set<string>();
  return async (id) => {
    const entries = (await log.read(id, 0, 1000)).map((entry) => activity.parse(entry.activity));
    const fresh = entries.filter((each) => each.from.role === 'user' && !done.has(each.id));
    for (const each of fresh) done.add(each.id);
    if (!done.has(id)) greet(log, id);
    done.add(id);
    for (const { text, name, value } of fresh) {
      heard.push(text ?? (name ? `${name}=${String(value)}` : JSON.stringify(value)));
      if (!name) speak(log, id, ANSWERS[text ?? ''] ?? { text: `svar på ${String(text)}` });
    }
  };
}

function greet(log: MemoryLog, id: string): void {
  const actions = ['Musik', 'Skrik, bråk eller högt prat'].map((value) => ({
    type: 'imBack',
    title: value,
    value,
  }));
  speak(log, id, { text: 'Vad är det som stör?', suggestedActions: { actions } });
}

function speak(log: MemoryLog, id: string, words: object): void {
  const from = { id: 'bot', role: 'bot' };
  const stamp = { id: crypto.randomUUID(), timestamp: new Date().toISOString() };
  log.append(id, { type: 'message', textFormat: 'plain', ...stamp, from, ...words });
}
