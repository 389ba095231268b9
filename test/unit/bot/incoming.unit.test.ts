import type { Activity } from 'botbuilder';
import { Temporal } from 'temporal-polyfill';
import { incomingOf, saidAt } from '../../../src/bot/incoming.ts';
import { now } from '../../support/caseFacts.ts';

/** An activity as it comes over the wire: anything. */
const wire = (json: string): Partial<Activity> => JSON.parse(json);

const read = (given: object, text = '') => incomingOf(wire(JSON.stringify(given)), text);

const message = { type: 'message', locale: 'sv-SE' };

describe('what came in', () => {
  it.each([
    [{ ...message }, 'hej', { kind: 'message', text: 'hej', locale: 'sv-SE' }],
    [{ type: 'message' }, 'hej', { kind: 'message', text: 'hej', locale: '' }],
    [{ ...message }, ' \n ', { kind: 'blank', locale: 'sv-SE' }],
    [{ ...message, attachments: [{}] }, '', { kind: 'files', locale: 'sv-SE' }],
    [{ ...message, attachments: [] }, '', { kind: 'blank', locale: 'sv-SE' }],
    [{ ...message, attachments: [{}] }, 'se bild', { kind: 'message', text: 'se bild' }],
    [{ type: 'event', name: 'language', value: 'en' }, '', { kind: 'language', language: 'en' }],
    [{ type: 'typing' }, '', { kind: 'nothing' }],
    [{ type: 'messageReaction' }, 'hej', { kind: 'nothing' }],
    [{}, 'hej', { kind: 'nothing' }],
  ])('as %j with %j is %j', (given, text, incoming) => {
    expect(read(given, text)).toMatchObject(incoming);
  });

  it.each([[{ change: 'date' }], [{ change: 'date', more: { deep: [1] } }]])(
    'as a press with %j is a line to change, whatever the text says',
    (value) => {
      expect(read({ ...message, value }, 'Dag')).toMatchObject({ kind: 'line', line: 'date' });
      expect(read({ ...message, value })).toMatchObject({ kind: 'line', line: 'date' });
    },
  );

  it.each([
    [{ change: 'owner' }],
    [{ change: ['date'] }],
    [{ change: null }],
    [{ change: '__proto__' }],
    [{ change: 'constructor' }],
    [{ Change: 'date' }],
    [null],
    ['date'],
    [['change', 'date']],
    [0],
    [true],
    [{}],
  ])('as a message with the value %j is only its text', (value) => {
    expect(read({ ...message, value }, 'hej').kind).toBe('message');
    expect(read({ ...message, value }).kind).toBe('blank');
  });

  it.each([
    ['language', 1],
    ['language', null],
    ['language', { language: 'en' }],
    ['language', 'x'.repeat(36)],
    ['language', undefined],
    ['webchat/join', 'sv'],
    ['', 'sv'],
  ])('as the event %j with %j is nothing', (name, value) => {
    expect(read({ type: 'event', name, value })).toEqual({ kind: 'nothing' });
  });

  it('as somebody’s arrival is a person who joined; the bot’s own is nothing', () => {
    const joined = (...ids: readonly string[]) => ({
      type: 'conversationUpdate',
      recipient: { id: 'bot' },
      locale: 'en',
      membersAdded: ids.map((id) => ({ id })),
    });
    expect(read(joined('eva'))).toEqual({ kind: 'joined', locale: 'en' });
    expect(read(joined('bot', 'eva'))).toEqual({ kind: 'joined', locale: 'en' });
    expect(read(joined('bot'))).toEqual({ kind: 'nothing' });
    expect(read({ type: 'conversationUpdate' })).toEqual({ kind: 'nothing' });
  });
});

describe('when it was said', () => {
  const at = (timestamp: unknown): string =>
    saidAt(wire(JSON.stringify({ timestamp })), now).toString();

  it.each([
    ['2026-11-23T22:40:04Z', '2026-11-23T22:40:04Z'],
    ['2026-11-23T23:40:04+01:00', '2026-11-23T22:40:04Z'],
    ['2026-11-23T22:40:04.1234567Z', '2026-11-23T22:40:04.1234567Z'],
  ])('is read from %j', (timestamp, said) => {
    expect(at(timestamp)).toBe(said);
  });

  it('is read, or is now, when the second is cut finer than anyone measures', () => {
    expect(at('2026-11-23T22:40:04.12345678901Z')).toMatch(/^2026-11-23T22:40:0[45]/);
  });

  it('is read from a date', () => {
    const timestamp = new Date('2026-11-23T22:40:00Z');
    expect(saidAt({ timestamp }, now).toString()).toBe('2026-11-23T22:40:00Z');
    expect(saidAt({ timestamp: new Date(Number.NaN) }, now)).toBe(now);
  });

  it.each([
    '',
    'nyss',
    '2026-11-23',
    '2026-11-23T22:40:04',
    '2026-02-30T22:40:04Z',
    '22:40',
    0,
    1e15,
    null,
    undefined,
    {},
    [],
    true,
    '2026-11-23T22:40:04+99:99',
    '2026-11-23T24:00:00Z',
  ])('is now when the time is %j', (timestamp) => {
    expect(at(timestamp)).toBe(now.toString());
  });

  it.each(['2026-11-23T22:40:06Z', '2027-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'is never ahead: %s is now',
    (timestamp) => {
      expect(Temporal.Instant.compare(saidAt(wire(JSON.stringify({ timestamp })), now), now)).toBe(
        0,
      );
    },
  );
});
