import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { answerChannel } from '../../src/bot/answerChannel.ts';
import { WebAdapter } from '../../src/bot/webAdapter.ts';
import { texts } from '../support/hearing.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openTalk } from '../support/talk.ts';
import { musicAbove, report } from '../support/reporting.ts';

const say = texts.words('sv');
const worker = { id: 'c-sara', role: 'coordinator' } as const;

/** The people of the sample register, by the last digit of their object id. */
const sara = '5A7A0000-0000-4000-8000-000000000001';
const amir = '5a7a0000-0000-4000-8000-000000000002';
const nobody = '99990000-0000-4000-8000-000000000009';

const invoked = z.object({
  value: z.object({
    body: z.object({ statusCode: z.number(), value: z.unknown() }),
  }),
});

let messages = 0;

/** A personal chat in Teams of somebody with this object id, signed in by this company's tenant. */
const chatOf = (house: TestHouse, aadObjectId: string, tenantId = 'tenant-1') => {
  const adapter = new WebAdapter();
  const conversation = {
    id: `a:${aadObjectId}`,
    conversationType: 'personal',
    tenantId,
    name: '',
    isGroup: false,
  };
  const send = (more: Partial<Activity>) => {
    messages += 1;
    const whole = {
      type: 'message',
      channelId: 'msteams',
      locale: 'sv-SE',
      serviceUrl: 'https://smba.example/',
      id: `s${messages}`,
      conversation,
      from: { id: `29:${aadObjectId}`, aadObjectId, name: 'Någon' },
      recipient: { id: '28:bot', name: 'Grannfrid' },
      ...more,
    };
    return adapter.turn(whole, answerChannel({ ...house.house.bot, tenantId: 'tenant-1' }));
  };
  return {
    say: async (text: string, more: Partial<Activity> = {}) =>
      JSON.stringify(await send({ text, ...more })),
    press: async (data: object, more: Partial<Activity> = {}) => {
      const value = { action: { type: 'Action.Execute', verb: 'x', data } };
      const [answer] = await send({ type: 'invoke', name: 'adaptiveCard/action', value, ...more });
      const { body } = invoked.parse(answer).value;
      return { status: body.statusCode, card: JSON.stringify(body.value) };
    },
  };
};

describe('a coordinator in Teams', () => {
  let house: TestHouse;
  let number: string;
  beforeEach(async () => {
    house = await openHouse();
    await chatOf(house, sara).say('hjälp');
    const talk = await openTalk(house);
    ({ caseNumber: number } = await report(talk, musicAbove));
    await house.house.idle();
  });
  afterEach(() => house.close());

  const shown = async () => {
    const found = await house.house.desk.show(number, worker);
    if (!found) throw new Error('the case is not there');
    return found;
  };

  it('gets a card when a case is routed to them, with nothing of who complained in it', () => {
    const [card] = house.outgoing;
    expect(house.outgoing).toHaveLength(1);
    const text = JSON.stringify(card?.activity);
    expect(card?.activity.summary).toBe(say('teams:notice.routed', { number }));
    expect(text).toContain(number);
    expect(text).toContain('"version":"1.5"');
    expect(text).toContain('Action.Execute');
    expect(text).not.toMatch(/Vera|070-|Lindgatan 4, lgh 1102/);
  });

  it('takes it from the card: the answer is the card as it is now', async () => {
    const { version } = await shown();
    const pressed = await chatOf(house, sara).press({ verb: 'take', number, seen: version });
    expect(pressed.status).toBe(200);
    expect(pressed.card).toContain(say('teams:done.take'));
    expect(pressed.card).not.toContain('"verb":"take"');
    expect((await shown()).view).toMatchObject({ owner: 'c-sara', taken: true });
  });

  it('does the same press once, however often it is delivered', async () => {
    const { version } = await shown();
    const note = { verb: 'note', number, seen: version, text: 'Ringde.' };
    const chat = chatOf(house, sara);
    const first = await chat.press(note, { id: 'once' });
    expect(await chat.press(note, { id: 'once' })).toEqual(first);
    const notes = (await shown()).view.events.filter(({ fact }) => fact.type === 'noted');
    expect(notes).toHaveLength(1);
  });

  it('puts a contact down, and the clock of the tenant stops', async () => {
    const { version } = await shown();
    await chatOf(house, sara).press({ verb: 'contact', with: 'respondent', number, seen: version });
    const { view } = await shown();
    expect(view.clocks.map(({ kind }) => kind)).not.toContain('respondent');
  });

  it('who presses an old card to hand over gets the card as it is, and nothing is done', async () => {
    const { version } = await shown();
    await house.house.desk.work(number, { type: 'note', text: 'Nytt.' }, { worker, seen: version });
    const old = { verb: 'handOver', to: 'c-amir', number, seen: version };
    const pressed = await chatOf(house, sara).press(old);
    expect(pressed.card).toContain(say('board:problems.changedMeanwhile'));
    expect((await shown()).view.owner).toBe('c-sara');
  });

  it('is told of a case that is handed over, and whoever handed it over is not', async () => {
    await chatOf(house, amir).say('hjälp');
    const { version } = await shown();
    const before = house.outgoing.length;
    await chatOf(house, sara).press({ verb: 'handOver', to: 'c-amir', number, seen: version });
    await house.house.idle();
    const told = house.outgoing.slice(before);
    expect(told.map(({ activity }) => activity.summary)).toEqual([
      say('teams:notice.handedOver', { number }),
    ]);
    expect(JSON.stringify(told[0]?.reference)).toContain(amir);
  });

  it('sees the card change in place when the case changes', async () => {
    await chatOf(house, amir).say('hjälp');
    const { version } = await shown();
    const jurist = { id: 'c-johan', role: 'jurist' } as const;
    const before = house.outgoing.length;
    await house.house.desk.work(
      number,
      { type: 'note', text: 'Läst.' },
      { worker: jurist, seen: version },
    );
    await house.house.idle();
    expect(house.outgoing.slice(before)).toMatchObject([{ instead: 'sent-1' }]);
  });

  it.each([
    ['somebody who is not in the register', nobody, 'tenant-1'],
    ['the same id in another company', sara, 'tenant-2'],
  ])('is nobody else: %s gets nothing from a card', async (_, who, tenant) => {
    const chat = chatOf(house, who, tenant);
    const { version } = await shown();
    const pressed = await chat.press({ verb: 'take', number, seen: version, staff: 'c-sara' });
    expect(pressed.status).toBe(403);
    expect(pressed.card).not.toContain(number);
    expect((await shown()).view.taken).toBe(false);
    expect(await chat.say(number)).not.toContain('Lindgatan');
    expect(await chat.say('kö')).not.toContain(number);
  });

  it('lists the queue, their own cases and a case by its number', async () => {
    const chat = chatOf(house, sara);
    for (const asked of ['kö', 'mina', number]) expect(await chat.say(asked)).toContain(number);
    expect(await chatOf(house, amir).say('mina')).toContain(say('teams:mineEmpty'));
  });

  it('who says that they are away gets no new cases until they are back', async () => {
    const chat = chatOf(house, sara);
    expect(await chat.say('jag är borta till fredag')).toContain('fredag 27 november');
    const routed = async (home: string) => {
      const other = await openTalk(house);
      const { caseNumber } = await report(other, { ...musicAbove, sourceHome: home });
      await house.house.idle();
      const found = await house.house.desk.show(caseNumber, worker);
      return [found?.view.owner, found?.view.routeReasons.at(-1)];
    };
    expect(await routed('Lindgatan 6, lgh 1001')).toEqual(['c-amir', 'ownerAway']);
    expect(await chat.say('jag är tillbaka')).toContain(say('teams:back'));
    expect(await routed('Lindgatan 6, lgh 1101')).toEqual(['c-sara', 'areaOfHome']);
  });

  it('in a group or a channel is asked to write privately', async () => {
    const group = {
      conversation: { id: 'g', conversationType: 'channel', isGroup: true, name: '' },
    };
    const told = await chatOf(house, sara).say('kö', group);
    expect(told).toContain(say('talk:privately'));
    expect(told).not.toContain(number);
  });

  it('who cannot be reached any more is told of on the case, once', async () => {
    house.teams.answer = { kind: 'dead' };
    const { version } = await shown();
    await chatOf(house, amir).say('hjälp');
    await house.house.desk.work(
      number,
      { type: 'handOver', to: 'c-amir' },
      { worker, seen: version },
    );
    await house.house.idle();
    const unreached = (await shown()).view.events.filter(({ fact }) => fact.type === 'unreached');
    expect(unreached.map(({ fact }) => fact)).toEqual([{ type: 'unreached', staff: 'c-amir' }]);
  });

  it('what cannot be sent now is tried again, later and in order', async () => {
    house.teams.answer = { kind: 'later', afterSeconds: 120 };
    const { version } = await shown();
    const before = house.outgoing.length;
    const handOver = { type: 'handOver', to: 'c-karin' } as const;
    const karin = '5a7a0000-0000-4000-8000-000000000003';
    await chatOf(house, karin).say('hjälp');
    await house.house.desk.work(number, handOver, { worker, seen: version });
    await house.house.idle();
    expect(house.outgoing).toHaveLength(before + 1);
    house.teams.answer = undefined;
    house.house.sweep();
    await house.house.idle();
    expect(house.outgoing).toHaveLength(before + 1);
    house.clock.now = house.clock.now.add({ seconds: 121 });
    house.house.sweep();
    await house.house.idle();
    expect(house.outgoing).toHaveLength(before + 2);
    house.house.sweep();
    await house.house.idle();
    expect(house.outgoing).toHaveLength(before + 2);
  });
});
