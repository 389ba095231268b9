import { activityOf } from '../../../src/bot/activities.ts';
import type { Message } from '../../../src/bot/message.ts';

const web = { channel: 'webchat', language: 'sv', user: 'dl_eva' };
const teams = { channel: 'msteams', language: 'en', user: '29:eva' };

const asking: Message = { text: 'Vad stör?', buttons: ['Fest', 'Lukt'], question: 'kinds' };
const line = { name: 'date', label: 'Dag', value: 'i går', action: 'Ändra: Dag i går' } as const;
const review: Message = { text: 'Stämmer det?', review: [line], buttons: ['Skicka'] };
const receipt = {
  caseNumber: 'GF-ACDEFGHJ',
  receivedAt: '23:40:05',
  code: '0123 4567 8901 2345',
  next: 'Vi hör av oss.',
  warning: 'Spara koden.',
};

describe('a message', () => {
  it.each([web, teams])('is plain text in the person’s language, for $channel', (to) => {
    const text = '**inte fet** [x](https://exempel.se) <b>';
    expect(activityOf({ text }, to)).toEqual({
      type: 'message',
      text,
      textFormat: 'plain',
      locale: to.language,
      inputHint: 'expectingInput',
    });
  });

  it('carries the name of its question, for pages and test clients', () => {
    expect(activityOf(asking, web).channelData).toEqual({ question: 'kinds' });
    expect(activityOf(asking, teams).channelData).toEqual({ question: 'kinds' });
    expect(activityOf({ text: 'Hej' }, web)).not.toHaveProperty('channelData');
  });

  it('carries the receipt as words to show, print and copy', () => {
    expect(activityOf({ text: 'Tack.', receipt }, web).channelData).toEqual({ receipt });
  });
});

describe('ready answers', () => {
  it('are suggested in the web chat, to the person alone, as they would write them', () => {
    const { suggestedActions, attachments } = activityOf(asking, web);
    expect(attachments).toBeUndefined();
    expect(suggestedActions).toEqual({
      to: ['dl_eva'],
      actions: [
        { type: 'imBack', title: 'Fest', value: 'Fest' },
        { type: 'imBack', title: 'Lukt', value: 'Lukt' },
      ],
    });
  });

  it('are a card in Teams, and nothing is suggested besides', () => {
    const { suggestedActions, attachments } = activityOf(asking, teams);
    expect(suggestedActions).toBeUndefined();
    expect(attachments).toHaveLength(1);
  });

  it.each([web, teams])('are nothing at all when there are none, for $channel', (to) => {
    const activity = activityOf({ text: 'Skriv.', buttons: [] }, to);
    expect(activity).not.toHaveProperty('attachments');
    expect(activity).not.toHaveProperty('suggestedActions');
  });
});

describe('the review', () => {
  it('is a card with suggested answers in the web chat', () => {
    const { attachments, suggestedActions } = activityOf(review, web);
    expect([attachments?.length, suggestedActions?.actions.length]).toEqual([1, 1]);
  });

  it('is two cards in Teams, the review first', () => {
    const { attachments = [] } = activityOf(review, teams);
    expect(attachments.map(({ content }) => JSON.stringify(content).includes('change'))).toEqual([
      true,
      false,
    ]);
  });
});
