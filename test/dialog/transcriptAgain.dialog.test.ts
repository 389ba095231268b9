import { Temporal } from 'temporal-polyfill';
import { hold, type Exchange } from '../support/dialogue.ts';
import { lateMonday, openHouse, type TestHouse } from '../support/house.ts';
import {
  anotherHome,
  musicAbove,
  report,
  type Receipt,
  type Script,
} from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('it happened again', () => {
  let house: TestHouse;
  let receipt: Receipt;
  let script: Script;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.clock.now = Temporal.Instant.from(lateMonday);
    script = { ...musicAbove, sourceHome: anotherHome(house) };
    const talk = await openTalk(house);
    receipt = await report(talk, script);
    await hold(house, [['sluta', 'talk:support.thanks']], { talk });
    house.clock.now = house.clock.now.add({ hours: 24 });
  });

  const shown = async () => (await house.house.desk.show(receipt.caseNumber, sara))?.view;
  const seen = async () => (await house.house.desk.show(receipt.caseNumber, sara))?.version ?? 0;

  const added = ['talk:understood', 'talk:again.added', '?'] as const;
  it.each<[string, string, (code: string) => readonly Exchange[]]>([
    ['sv', 'in one turn', (code) => [[`${code} det hände igen i går 22–01`, ...added]]],
    ['sv', 'in two', (code) => [[code], ['i natt 23–02', ...added]]],
    [
      'sv',
      'in two, in so many words',
      (code) => [[code], ['det hände igen i går 22-01', ...added]],
    ],
    ['sv', 'in three', (code) => [[code], ['det hände igen', '?date'], ['i går 22–01', ...added]]],
    ['sv-x-easy', 'in two', (code) => [[code], ['det hände igen i går 22–01', ...added]]],
    ['en', 'in two', (code) => [[code], ['it happened again last night 11 pm to 2 am', ...added]]],
    [
      'en',
      'in three',
      (code) => [[code], ['it happened again', '?date'], ['yesterday 22–01', ...added]],
    ],
    [
      'ar',
      'in three',
      (code) => [[code], ['talk:buttons.again', '?date'], ['2026-11-24 22:00', ...added]],
    ],
  ])(
    'is told in %s from a receipt code %s, joins the case and counts',
    async (language, _how, way) => {
      await hold(house, way(receipt.code), { language });
      const view = await shown();
      expect(view?.reports).toHaveLength(2);
      expect(view?.reports[1]).toMatchObject({ type: 'again', language, kinds: ['music'] });
      expect(view?.incidents).toBe(2);
      expect(view?.households).toBe(1);
    },
  );

  it('several occasions are told at once, and each is an incident', async () => {
    await hold(house, [
      [receipt.code],
      ['i torsdags 22–01 och i fredags 23–02', ...added, 'fredag 20 november'],
    ]);
    const incidents = (await shown())?.reports[1]?.incidents ?? [];
    expect(incidents.map(({ date, from, to }) => [date, from, to])).toEqual([
      ['2026-11-19', '22:00', '01:00'],
      ['2026-11-20', '23:00', '02:00'],
    ]);
  });

  it('is taken back in the next turn, and no longer counts', async () => {
    await hold(house, [
      [receipt.code],
      ['det hände igen i går 22–01', ...added],
      ['talk:buttons.undo', 'talk:again.undone', '?'],
      ['talk:buttons.undo', '!talk:again.undone'],
    ]);
    expect((await shown())?.incidents).toBe(1);
  });

  it('reopens a case that was closed', async () => {
    const close = { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' } as const;
    await house.house.desk.work(receipt.caseNumber, close, { worker: sara, seen: await seen() });
    expect((await shown())?.stage).toBe('closed');
    await hold(house, [
      [receipt.code, 'talk:status.closed'],
      ['det hände igen i går 22–01', ...added],
    ]);
    expect((await shown())?.stage).toBe('received');
  });

  it('is told in the chat of the report at once, and a correction goes to the coordinator', async () => {
    const talk = await openTalk(house);
    const second = await report(talk, script);
    expect(second.caseNumber).toBe(receipt.caseNumber);
    await hold(
      house,
      [
        ['sluta'],
        ['det hände igen i natt 23–02', ...added],
        ['fel, det är grannen under', 'talk:letter.sent', '!talk:again.added'],
        ['talk:buttons.status', 'fel, det är grannen under'],
      ],
      { talk },
    );
    expect((await shown())?.reports).toHaveLength(3);
  });

  it('violence in a repeat is answered first, and becomes a case of its own with its own code', async () => {
    const way: Exchange[] = [
      [receipt.code],
      ['det hände igen', '?date'],
      ['i natt, och han slog sin fru', 'talk:urgent.violence', 'receipt', '!talk:again.added', '?'],
    ];
    const talk = await hold(house, way);
    const all = await talk.all();
    const own = all.find(({ channelData }) => channelData?.receipt)?.channelData?.receipt ?? {};
    expect(own['caseNumber']).not.toBe(receipt.caseNumber);
    expect(own['code']).not.toBe(receipt.code);
    const concern = await house.house.desk.show(own['caseNumber'] ?? '', sara);
    expect(concern?.view).toMatchObject({ category: 'concern', priority: 'urgent' });
    expect((await shown())?.reports).toHaveLength(1);
  });

  it('violence told beside a code is a report of its own as well', async () => {
    await hold(house, [
      [receipt.code],
      ['det hände igen i natt, han slog sin fru', 'talk:urgent.violence', '?goOn'],
      ['ja', '!talk:again.added', '?from'],
    ]);
    expect((await shown())?.reports).toHaveLength(1);
  });

  it('danger told beside a code in one breath is answered before the case', async () => {
    const said = `${receipt.code} det hände igen, han slår sin fru nu`;
    await hold(house, [[said, 'talk:urgent.violence', '112']]);
  });
});
