import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report, swedish, tellAll } from '../support/reporting.ts';
import { openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('nothing twice, nothing lost', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const queue = async () => {
    await house.house.idle();
    return (await house.house.desk.queue({ areas: [], state: 'open' })).rows;
  };

  it('the same submit twice, by the same client message, makes one entry and one case', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    const from = { id: 'dl_someone', role: 'user' };
    const said = { activity: { type: 'message', text: swedish.send, from }, clientId: 'same' };
    const ids = await Promise.all([
      house.house.log.say(talk.id, said),
      house.house.log.say(talk.id, said),
    ]);
    await Promise.all([house.house.answer(talk.id), house.house.answer(talk.id)]);
    expect(ids[0]).toEqual(ids[1]);
    expect(await queue()).toHaveLength(1);
    const receipts = (await talk.all()).filter(({ channelData }) => channelData?.receipt);
    expect(receipts).toHaveLength(1);
  });

  it('two messages of one conversation at once are answered in order, and no answer is lost', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    await Promise.all([talk.say('Fest'), talk.say('i går 22–02')]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers).toMatchObject({
      kinds: ['party'],
      date: '2026-11-22',
      from: '22:00',
      to: '02:00',
    });
  });

  it('a submit that broke off after the case was written gives the same receipt when it is done again', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    const draft = stored?.chat.state.active?.draft;
    if (!draft) throw new Error('there is no draft');
    const type = 'report' as const;
    const about = { language: 'sv', channel: 'webchat', receivedAt: house.tools.now(), type };
    const early = await house.house.bot.submit(draft, about);
    house.clock.now = house.clock.now.add({ minutes: 5 });
    const answers = await talk.say(swedish.send);
    const receipt = answers[0]?.channelData?.receipt;
    expect(receipt?.['caseNumber']).toBe(early.number);
    expect(receipt?.['code']?.replaceAll(' ', '')).toBe(early.code);
    expect(receipt?.['receivedAt']).toContain('23:40:05');
    const shown = await house.house.desk.show(early.number, sara);
    expect(shown?.view.reports).toHaveLength(1);
  });

  it('two neighbours who report the same home at once share one case', async () => {
    const [eva, ali] = [await openTalk(house), await openTalk(house)];
    await tellAll(eva);
    await tellAll(ali, { ...musicAbove, home: 'Lindgatan 4, lgh 1101', name: 'Ali Exempel' });
    await Promise.all([eva.say(swedish.send), ali.say(swedish.send)]);
    const rows = await queue();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ reports: 2, households: 2 });
    const shown = await house.house.desk.show(rows[0]?.number ?? '', sara);
    expect(shown?.view.priorityReasons).toContain('severalHouseholds');
  });

  it('thirty reports on one home at once are all on one case', async () => {
    const talks = await Promise.all(Array.from({ length: 30 }, () => openTalk(house)));
    await Promise.all(talks.map((talk) => tellAll(talk)));
    await Promise.all(talks.map((talk) => talk.say(swedish.send)));
    const rows = await queue();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.reports).toBe(30);
  });

  it('a report on a home whose case is closed opens a new case', async () => {
    const { caseNumber } = await report(await openTalk(house));
    const seen = (await house.house.desk.show(caseNumber, sara))?.version ?? 0;
    const close = {
      type: 'close',
      outcome: 'calm',
      solvedBy: [],
      text: 'Tyst sedan en månad.',
    } as const;
    await house.house.desk.work(caseNumber, close, { worker: sara, seen });
    const second = await report(await openTalk(house));
    expect(second.caseNumber).not.toBe(caseNumber);
    expect(await queue()).toHaveLength(1);
  });

  it('words that were stored but not answered when the server died are answered by the sweep', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    const activity = {
      type: 'message',
      text: swedish.send,
      from: { id: 'dl_someone', role: 'user' },
    };
    await house.house.log.say(talk.id, { activity });
    expect(await queue()).toHaveLength(0);
    house.house.sweep();
    expect(await queue()).toHaveLength(1);
    expect(textOf(await talk.all())).toContain('Din hemliga kvittokod');
  });
});
