import { ActionTypes, ActivityTypes, Channels, InputHints, type Activity } from 'botbuilder';
import { buttonCard } from './cards/buttons.ts';
import { reviewCard } from './cards/review.ts';
import type { Message } from './message.ts';

interface To {
  readonly channel: string;
  readonly language: string;
  readonly user: string;
}

/** A message as an activity for its channel. Text is always plain: what a person wrote is never read as markup. */
export const activityOf = (message: Message, to: To): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: message.text,
  textFormat: 'plain',
  locale: to.language,
  inputHint: InputHints.ExpectingInput,
  ...shown(message, to),
  ...named(message),
});

/** Cards and ready answers. Teams gets the answers as a card too. */
const shown = ({ review, buttons = [] }: Message, to: To): Partial<Activity> => {
  const cards = review ? [reviewCard(review)] : [];
  if (buttons.length === 0) return cards.length > 0 ? { attachments: cards } : {};
  if (to.channel === Channels.Msteams) return { attachments: [...cards, buttonCard(buttons)] };
  return {
    suggestedActions: suggested(buttons, to),
    ...(cards.length > 0 && { attachments: cards }),
  };
};

/** What the page and test clients read of a message. */
const named = ({ question, receipt, language, forgotten }: Message): Partial<Activity> => {
  const channelData = {
    ...(question && { question }),
    ...(receipt && { receipt }),
    ...(language && { language }),
    ...(forgotten && { forgotten }),
  };
  return Object.keys(channelData).length > 0 ? { channelData } : {};
};

const suggested = (buttons: readonly string[], { user }: To) => ({
  to: [user],
  actions: buttons.map((value) => ({ type: ActionTypes.ImBack, title: value, value })),
});
