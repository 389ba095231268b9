import { z } from 'zod';
import { isLanguageTag } from '../domain/languageTag.ts';
import type { Said } from './ports.ts';
import type { Holder } from './tokens.ts';

const MAX_TEXT = 20_000;
const MAX_VALUE = 8 * 1024;
const MAX_DEPTH = 8;

export const languageTag = z.string().refine(isLanguageTag);

/** One that is not well-formed is left out rather than refused: the words matter more. */
const locale = languageTag.optional().catch(undefined);

const channelData = z
  .object({ clientActivityID: z.string().max(128).optional(), postBack: z.boolean().optional() })
  .optional();

const message = z.object({
  type: z.literal('message'),
  text: z.string().max(MAX_TEXT).optional(),
  value: z.record(z.string(), z.unknown()).refine(isSmall).optional(),
  attachments: z.array(z.unknown()).optional(),
  locale,
  channelData,
});

const event = z.object({
  type: z.literal('event'),
  name: z.string().min(1).max(64),
  value: z.unknown().refine(isSmall).optional(),
  locale,
  channelData,
});

const typing = z.object({ type: z.literal('typing') });

const activity = z.discriminatedUnion('type', [message, event, typing]);

type Words = z.infer<typeof message> | z.infer<typeof event>;

export type Heard =
  | { readonly kind: 'said'; readonly words: Words }
  | { readonly kind: 'typing' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

/** Parses what a client posts as an activity. What is not named here is left out: ids, addresses, entities, times. */
export function hear(body: unknown): Heard {
  const parsed = activity.safeParse(body);
  if (!parsed.success) return refused('BadActivity', faultsIn(parsed.error));
  const words = parsed.data;
  if (words.type === 'typing') return { kind: 'typing' };
  if (words.type === 'event' || words.text || words.value) return { kind: 'said', words };
  return words.attachments?.length
    ? refused('NoAttachments', 'Files are not taken here; say it in text.')
    : refused('EmptyMessage', 'A message needs text or a value.');
}

/** The activity as it is logged and echoed: who, where and when are the server's word, never the client's. */
export function stamp(words: Words, by: { holder: Holder; id: string; timestamp: string }): Said {
  const clientId = words.channelData?.clientActivityID;
  const said = {
    ...words,
    attachments: undefined,
    // As plain text, or Web Chat would show a person's own asterisks and links as Markdown.
    ...(words.type === 'message' && { textFormat: 'plain' }),
    id: by.id,
    timestamp: by.timestamp,
    channelId: 'webchat',
    conversation: { id: by.holder.conversation },
    from: { id: by.holder.user, role: 'user' },
  };
  return { activity: withoutGaps(said), ...(clientId !== undefined && { clientId }) };
}

function refused(code: string, text: string): Heard {
  return { kind: 'refused', code, message: text };
}

function faultsIn(error: z.ZodError): string {
  const fields = new Set(error.issues.map((issue) => String(issue.path[0] ?? 'the activity')));
  return `Not understood: ${[...fields].join(', ')}.`;
}

function withoutGaps(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** Depth comes first: making text of a value nested a hundred thousand deep would overflow the stack. */
function isSmall(value: unknown): boolean {
  return isShallow(value, MAX_DEPTH) && (JSON.stringify(value) ?? '').length <= MAX_VALUE;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
}
