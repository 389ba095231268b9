import { hear, stamp } from '../../src/webchat/said.ts';

const BY = {
  holder: { user: 'dl_1', conversation: 'c1' },
  id: 'a1',
  timestamp: '2026-11-23T22:40:00Z',
};

/** What Web Chat 4.18 sends for a first message. */
const FIRST = {
  type: 'message',
  text: 'De spelar **hög** musik',
  textFormat: 'plain',
  attachments: [],
  entities: [{ type: 'ClientCapabilities', supportsListening: true }],
  channelData: { clientActivityID: '7abc', attachmentSizes: [] },
  channelId: 'webchat',
  from: { id: '', name: '', role: 'user' },
  locale: 'sv-SE',
  localTimestamp: '2026-11-23T23:40:00.000+01:00',
  localTimezone: 'Europe/Stockholm',
  timestamp: '2026-11-23T22:40:00.000Z',
};

function stamped(activity: object) {
  const heard = hear(activity);
  if (heard.kind !== 'said') throw new Error(`not taken: ${heard.kind}`);
  return stamp(heard.words, BY);
}

describe('what a client says', () => {
  it('is kept with who, where and when in the server’s words', () => {
    expect(stamped(FIRST)).toEqual({
      clientId: '7abc',
      activity: {
        type: 'message',
        text: 'De spelar **hög** musik',
        textFormat: 'plain',
        locale: 'sv-SE',
        channelData: { clientActivityID: '7abc' },
        id: 'a1',
        timestamp: '2026-11-23T22:40:00Z',
        channelId: 'webchat',
        conversation: { id: 'c1' },
        from: { id: 'dl_1', role: 'user' },
      },
    });
  });

  it('may be the value of a card, without text', () => {
    const value = { field: 'kind', answer: ['music'] };
    const { activity } = stamped({ type: 'message', value, channelData: { postBack: true } });
    expect(activity).toMatchObject({ value, channelData: { postBack: true } });
    expect(activity).not.toHaveProperty('text');
  });

  it('may be an event', () => {
    const { activity } = stamped({ type: 'event', name: 'language', value: 'en' });
    expect(activity).toMatchObject({ type: 'event', name: 'language', value: 'en' });
    expect(activity).not.toHaveProperty('textFormat');
  });

  it.each(['sv', 'sv-SE', 'sv-x-easy', 'zh-Hant-TW', 'ckb-IQ'])(
    'keeps the language tag %s',
    (locale) => {
      expect(stamped({ ...FIRST, locale }).activity).toMatchObject({ locale });
    },
  );

  it.each(['', 'not a tag', 'sv_SE', '<b>', 'x'.repeat(99), 7, null])(
    'leaves out %j, which is no language tag',
    (locale) => {
      expect(stamped({ ...FIRST, locale }).activity).not.toHaveProperty('locale');
    },
  );

  it('cannot reach the prototype of anything', () => {
    const value = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"a":1},"b":2}');
    const { activity } = stamped({ type: 'message', value });
    expect(Object.getPrototypeOf(activity['value'])).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('has no text, value or name of its own in a refusal', () => {
    const heard = hear({ type: 'message', text: 7, value: { secret: 'x'.repeat(9000) } });
    expect(heard).toEqual({
      kind: 'refused',
      code: 'BadActivity',
      message: 'Not understood: text, value.',
    });
  });
});
