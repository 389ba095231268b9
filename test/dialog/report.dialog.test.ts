import { openHouse, type TestHouse } from '../support/house.ts';
import {
  musicAbove,
  receiptIn,
  report,
  swedish,
  tellAll,
  type Words,
} from '../support/reporting.ts';
import { asked, openTalk, textOf } from '../support/talk.ts';

const english: Words = {
  report: 'Report a disturbance',
  skip: 'Skip',
  goOn: 'Go on with the report',
  send: 'Send the report',
};

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('a neighbour reports a disturbance', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('hears first that this is a bot, no emergency line, and who reads', async () => {
    const talk = await openTalk(house);
    const first = textOf(await talk.all());
    expect(first).toContain('Jag är en bot');
    expect(first).toContain('ingen larmtjänst');
    expect(first).toContain('112');
    expect(first).toContain('En bosocial samordnare');
  });

  it('is asked one question at a time, each with its name, and gets a receipt', async () => {
    const talk = await openTalk(house);
    const { review, turns } = await tellAll(talk);
    expect(turns).toBe(18);
    expect(textOf(review)).toContain('Stämmer det?');
    const receipt = receiptIn(await talk.say(swedish.send));
    expect(receipt.caseNumber).toMatch(/^GF-[34679ACDEFGHJKMNPQRTWXY]{8}$/);
    expect(receipt.code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
    expect(receipt.receivedAt).toContain('23:40:05');
    expect(receipt.next).toContain('torsdag 26 november');
  });

  it('needs fewer turns when one answer tells several things', async () => {
    const talk = await openTalk(house);
    const { turns } = await tellAll(talk, { ...musicAbove, date: 'i går kväll 22–02' });
    expect(turns).toBe(15);
  });

  it('is not asked again about what the first message told', async () => {
    const talk = await openTalk(house);
    const first = 'Grannen ovanför spelar hög musik varje natt. I går höll det på från 22 till 02.';
    const answers = await talk.say(first);
    expect(textOf(answers)).toContain('Jag har förstått');
    expect(asked(answers)).toBe('since');
    await talk.say('två månader');
    expect(asked(await talk.say('hoppa över'))).toBe('talked');
  });

  it('becomes a structured report on a case with priority, owner, due date and the reasons', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk);
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(shown?.view).toMatchObject({
      stage: 'received',
      category: 'disturbance',
      owner: 'c-sara',
      priority: 'high',
      priorityReasons: ['night', 'repeated'],
      routeReasons: ['areaOfHome'],
      households: 1,
      incidents: 1,
      place: { position: 'home', address: 'Lindgatan 4', flat: '1202', area: 'norr' },
    });
    expect(shown?.view.reports[0]).toMatchObject({
      receivedAt: '2026-11-23T22:40:05Z',
      language: 'sv',
      channel: 'webchat',
      kinds: ['music'],
      frequency: 'several_per_week',
      since: { said: 'Den senaste månaden', date: '2026-10-23' },
      ownWords: 'Basen hörs i hela sovrummet.',
      effect: 'Vi kan inte sova.',
      incidents: [
        {
          date: '2026-11-22',
          from: '22:00',
          to: '02:00',
          ongoing: false,
          start: '2026-11-22T21:00:00Z',
          end: '2026-11-23T01:00:00Z',
        },
      ],
    });
  });

  it('keeps who complained out of the case, and gives it only on record', async () => {
    const talk = await openTalk(house);
    const { caseNumber } = await report(talk);
    const shown = await house.house.desk.show(caseNumber, sara);
    expect(JSON.stringify(shown)).not.toContain('Eva');
    expect(JSON.stringify(shown)).not.toContain('1102');
    const id = shown?.view.reports[0]?.id ?? '';
    const told = await house.house.desk.identity(
      caseNumber,
      { report: id, why: 'Ringer upp.' },
      sara,
    );
    expect(told).toMatchObject({
      ok: true,
      value: { name: 'Eva Exempel', reach: 'eva@exempel.se' },
    });
    const after = await house.house.desk.show(caseNumber, sara);
    expect(after?.view.events.at(-1)?.fact).toEqual({
      type: 'identityRead',
      by: 'c-sara',
      report: id,
      why: 'Ringer upp.',
    });
  });

  it('stands in the queue of its area, ranked by priority and due date', async () => {
    const calm = { ...musicAbove, date: '20 november', from: '14', to: '15', frequency: 'Ibland' };
    const first = await report(await openTalk(house), {
      ...calm,
      sourceHome: 'Lindgatan 6, lgh 1001',
    });
    const second = await report(await openTalk(house));
    await house.house.idle();
    const { rows } = await house.house.desk.queue({ areas: ['norr'], state: 'open' });
    expect(rows.map(({ number }) => number)).toEqual([second.caseNumber, first.caseNumber]);
    expect(rows.map(({ priority }) => priority)).toEqual(['high', 'normal']);
  });

  it('can be held in English from first word to receipt', async () => {
    const talk = await openTalk(house, 'en-GB');
    const script = {
      kinds: 'Barking dog',
      date: 'Yesterday',
      from: '10 pm',
      ongoing: 'No',
      to: 'midnight',
      frequency: 'This is the first time',
      position: 'The flat next door',
      protection: 'Protected from the neighbour',
      ownWords: 'The dog barks for hours.',
      reach: '070-000 00 00',
    };
    await tellAll(talk, script, english);
    const receipt = receiptIn(await talk.say(english.send));
    expect(receipt.next).toContain('Thursday 26 November');
  });
});
