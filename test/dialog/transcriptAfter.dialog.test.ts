import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { anotherHome, musicAbove, report, type Receipt } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const languages = ['sv', 'sv-x-easy', 'en', 'ar'] as const;

describe('after the receipt', () => {
  let house: TestHouse;
  let receipt: Receipt;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    receipt = await report(await openTalk(house), {
      ...musicAbove,
      sourceHome: anotherHome(house),
    });
  });

  const shown = async () => {
    const found = await house.house.desk.show(receipt.caseNumber, sara);
    if (!found) throw new Error('there is no case');
    return found;
  };
  const events = async () => (await shown()).view.events.map(({ fact }) => fact.type);

  it.each(languages)(
    'calm is told, a letter written and its answer read, by code in another chat: %s',
    async (language) => {
      await hold(
        house,
        [
          [receipt.code, 'talk:status.received', 'talk:status.firstContact', 'talk:after.ask', '?'],
          ['talk:buttons.calm', 'talk:calm', 'talk:after.ask', '?'],
          ['talk:buttons.letter', 'questions:message.ask', '?message'],
          ['Hunden är ny.', 'talk:letter.sent', '?'],
        ],
        { language },
      );
      const { version, view } = await shown();
      expect(await events()).toEqual(expect.arrayContaining(['calmTold', 'messageCame']));
      const work = { type: 'answer', report: view.reports[0]?.id ?? '', text: 'Vi ses.' } as const;
      const by = { worker: sara, seen: version };
      expect(await house.house.desk.work(receipt.caseNumber, work, by)).toMatchObject({ ok: true });
      await hold(
        house,
        [
          [
            receipt.code,
            'talk:letter.complainant',
            'Hunden är ny.',
            'talk:letter.staff',
            'Vi ses.',
          ],
        ],
        { language },
      );
    },
  );

  it.each(languages)('answers and the way to be reached are changed: %s', async (language) => {
    await hold(
      house,
      [
        [receipt.code],
        ['talk:buttons.support', 'talk:support.pick', '?'],
        ['questions:witness.label', 'questions:witness.ask', '?witness'],
        ['questions:witness.options.yes', 'talk:support.thanks', '?'],
        ['questions:listen.label', '?listen'],
        ['questions:listen.options.unsure', 'talk:support.thanks', '?'],
        ['questions:witness.label', 'questions:witness.options.yes', '?witness'],
        ['talk:buttons.no', 'talk:support.thanks', '?'],
        ['questions:reach.label', '?reach'],
        ['eva@annan.se', 'talk:support.thanks', '?'],
      ],
      { language },
    );
    const { view } = await shown();
    expect((await house.house.bot.lookUp(receipt.code))?.view.support).toEqual({
      witness: 'no',
      listen: 'unsure',
    });
    const id = view.reports[0]?.id ?? '';
    const told = await house.house.desk.identity(
      receipt.caseNumber,
      { report: id, why: 'Ringer upp.' },
      sara,
    );
    expect(told).toMatchObject({ value: { name: 'Eva Exempel', reach: 'eva@annan.se' } });
  });

  it.each(languages)('the report is withdrawn, when the person is sure: %s', async (language) => {
    await hold(
      house,
      [
        [receipt.code],
        ['talk:buttons.withdraw', 'questions:sure.ask', '?sure'],
        ['talk:buttons.no', 'talk:withdrawal.kept', '?'],
        ['talk:buttons.withdraw', '?sure'],
        ['talk:buttons.yes', 'talk:withdrawal.doneMunicipal', '!talk:withdrawal.done', '?'],
        [receipt.code, 'talk:status.withdrawn', '!talk:status.firstContact'],
      ],
      { language },
    );
    expect(await events()).toContain('withdrawn');
  });

  it.each<[string, Exchange]>([
    ['det är lugnt nu', ['det är lugnt nu', 'talk:calm', '?']],
    ['ta tillbaka', ['jag vill ta tillbaka min anmälan', '?sure']],
    ['skriv', ['skriv till samordnaren', '?message']],
    ['ändra', ['ändra mina svar', 'talk:support.pick']],
    ['hur går det', ['hur går det?', 'talk:status.received']],
    ['status', ['status', 'talk:status.received']],
  ])('is done by words as by buttons: %s', async (_what, exchange) => {
    await hold(house, [[receipt.code], exchange]);
    expect(await events()).toContain('reportJoined');
  });

  it('a small question gives way to whatever else is wanted, and danger comes before all', async () => {
    await hold(house, [
      [receipt.code],
      ['talk:buttons.withdraw', '?sure'],
      ['det hände igen i natt 23–02', 'talk:again.added', '?'],
      ['talk:buttons.letter', '?message'],
      ['han slår sin fru nu', 'talk:urgent.violence', 'talk:letter.sent', '?'],
      [receipt.code, 'han slår sin fru nu'],
    ]);
    expect(await events()).not.toContain('withdrawn');
  });
});
