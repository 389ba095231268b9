import { CardFactory, type Attachment } from 'botbuilder';
import type { Say } from '../../app/ports.ts';
import type { QueueRow } from '../../domain/queueRow.ts';
import { dayInWords } from '../describe.ts';
import { aboutWords } from './caseCard.ts';

interface Listed {
  readonly rows: readonly QueueRow[];
  /** There are more on the board. */
  readonly more: boolean;
  readonly title: string;
  readonly publicUrl: string;
  readonly say: Say;
}

/** The first cases of a queue as a card: each is opened as a card of its own, or on the board. */
export const queueCard = ({ rows, more, title, publicUrl, say }: Listed): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: say('page:locale'),
    body: [
      { type: 'TextBlock', text: title, weight: 'Bolder', size: 'Large', style: 'heading' },
      ...rows.map((row) => line(row, say)),
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: say(more ? 'teams:openQueueMore' : 'teams:openQueue'),
        url: `${publicUrl}/board`,
      },
    ],
    fallbackText: title,
  });

const line = (row: QueueRow, say: Say): object => ({
  type: 'Container',
  separator: true,
  selectAction: {
    type: 'Action.Submit',
    title: say('teams:card.show', { number: row.number }),
    data: { verb: 'show', number: row.number },
  },
  items: [
    { type: 'TextBlock', text: aboutWords(row, say), weight: 'Bolder', wrap: true },
    { type: 'TextBlock', text: detail(row, say), wrap: true, isSubtle: true, spacing: 'None' },
  ],
});

const detail = (row: QueueRow, say: Say): string => {
  const { number, place, due, dueFor, priority } = row;
  const when =
    due && dueFor ? `${say(`board:clocks.kinds.${dueFor}`)}, ${dayInWords(due, say)}` : '';
  const where = place.address ?? say('board:place.unknown');
  return [number, where, say(`cases:priorities.${priority}`), when].filter(Boolean).join(' · ');
};
