import { ActivityTypes, type Activity } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { questionName, type QuestionName } from '../domain/answers.ts';

/** What came in, whatever the channel called it. */
export type Incoming =
  | { readonly kind: 'joined'; readonly locale: string }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'line'; readonly line: QuestionName; readonly locale: string }
  | { readonly kind: 'files'; readonly locale: string }
  | { readonly kind: 'blank'; readonly locale: string }
  | { readonly kind: 'message'; readonly text: string; readonly locale: string }
  | { readonly kind: 'nothing' };

const line = z.object({ change: questionName });
const language = z.string().max(35);

/** The only reader of an activity. Card presses arrive as a value without a text. */
export const incomingOf = (activity: Partial<Activity>, said: string): Incoming => {
  const text = readable(said);
  const locale = activity.locale ?? '';
  switch (activity.type) {
    case ActivityTypes.ConversationUpdate:
      return joined(activity) ? { kind: 'joined', locale } : { kind: 'nothing' };
    case ActivityTypes.Event:
      return languageEvent(activity);
    case ActivityTypes.Message:
      return message(activity, text, locale);
    default:
      return { kind: 'nothing' };
  }
};

/** Without halves of characters and control characters: nobody can write or read them, and they swell what is stored. */
const readable = (text: string): string => text.toWellFormed().replace(/(?![\n\t])\p{Cc}/gu, '');

const joined = ({ membersAdded, recipient }: Partial<Activity>): boolean =>
  (membersAdded ?? []).some(({ id }) => id !== recipient?.id);

const languageEvent = ({ name, value }: Partial<Activity>): Incoming => {
  const chosen = language.safeParse(value);
  return name === 'language' && chosen.success
    ? { kind: 'language', language: chosen.data }
    : { kind: 'nothing' };
};

const message = (activity: Partial<Activity>, text: string, locale: string): Incoming => {
  const pressed = line.safeParse(activity.value);
  if (pressed.success) return { kind: 'line', line: pressed.data.change, locale };
  if (text.trim() !== '') return { kind: 'message', text, locale };
  return { kind: (activity.attachments ?? []).length > 0 ? 'files' : 'blank', locale };
};

/** When the channel took the message in; a time that cannot be read, or that lies ahead, is now. */
export const saidAt = (
  { timestamp }: Partial<Activity>,
  now: Temporal.Instant,
): Temporal.Instant => {
  const text = timestamp instanceof Date ? timestamp.toJSON() : timestamp;
  const at = z.iso.datetime({ offset: true }).safeParse(text);
  if (!at.success) return now;
  // Finer than nanoseconds is more than Temporal reads.
  const said = Temporal.Instant.from(at.data.replace(/(\.\d{9})\d+/, '$1'));
  return Temporal.Instant.compare(said, now) > 0 ? now : said;
};
