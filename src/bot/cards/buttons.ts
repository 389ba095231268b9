import { CardFactory, type Attachment } from 'botbuilder';

/** Teams shows at most so many actions in a row of a card. */
const perSet = 6;

const action = (text: string) => ({
  type: 'Action.Submit',
  title: text,
  data: { msteams: { type: 'imBack', value: text } },
});

/** Ready answers as a card, for Teams: it shows suggested actions only up to six. */
export const buttonCard = (buttons: readonly string[]): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    body: Array.from({ length: Math.ceil(buttons.length / perSet) }, (_, set) => ({
      type: 'ActionSet',
      actions: buttons.slice(set * perSet, (set + 1) * perSet).map(action),
    })),
  });
