import { CardFactory, type Attachment } from 'botbuilder';
import type { ReviewLine } from '../message.ts';

/** Words of a person stand in text runs: unlike text blocks, they are never read as Markdown. */
const run = (text: string, look: object) => ({ type: 'TextRun', text, ...look });

/** Label and value are one paragraph, so that what is read aloud is what is seen. */
const row = ({ name, label, value, action }: ReviewLine) => ({
  type: 'Container',
  spacing: 'Small',
  selectAction: { type: 'Action.Submit', title: action, data: { change: name } },
  items: [
    { type: 'RichTextBlock', inlines: [run(`${label}: `, { weight: 'Bolder' }), run(value, {})] },
  ],
});

/** The report's lines; pressing one asks its question again. Adaptive Cards 1.5, which Teams and Web Chat both show. */
export const reviewCard = (lines: readonly ReviewLine[]): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    body: lines.map(row),
  });
