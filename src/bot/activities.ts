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
export const activityOf = (message: Message, to: To): Partial<Activity> => {
  const { text, buttons = [], review, question, receipt } = message;
  const asCard = to.channel === Channels.Msteams && buttons.length > 0;
  const attachments = [
    ...(review ? [reviewCard(review)] : []),
    ...(asCard ? [buttonCard(buttons)] : []),
  ];
  return {
    type: ActivityTypes.Message,
    text,
    textFormat: 'plain',
    locale: to.language,
    inputHint: InputHints.ExpectingInput,
    ...(attachments.length > 0 && { attachments }),
    ...(!asCard && buttons.length > 0 && { suggestedActions: suggested(buttons, to) }),
    ...((question || receipt) && {
      channelData: { ...(question && { question }), ...(receipt && { receipt }) },
    }),
  };
};

const suggested = (buttons: readonly string[], { user }: To) => ({
  to: [user],
  actions: buttons.map((value) => ({ type: ActionTypes.ImBack, title: value, value })),
});
