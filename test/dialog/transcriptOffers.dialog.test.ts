import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { receiptIn } from '../support/reporting.ts';
import { untilReview, untilWitness } from '../support/ways.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('offers, and wishes for a call', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const shown = async (number: string) => (await house.house.desk.show(number, sara))?.view;

  it.each([
    'ja, det gör jag gärna, vi orkar inte mer',
    'jag kan inte låta bli att vittna',
    'vågar inte riktigt men ja',
    'ja, anonymt',
    'ja, utan namn',
  ])('a yes with something beside it is asked again: "%s"', async (said) => {
    await hold(house, [...untilWitness, [said, '?witness']]);
  });

  it.each([
    ['sv', 'jo', '?listen'],
    ['sv', 'japp', '?listen'],
    ['sv', 'yes', '?listen'],
    ['sv', 'nix', '?listen'],
    ['sv', 'no', '?listen'],
    ['sv', 'ja kanske inte', '?listen'],
    ['sv', 'vad menar du?', '?witness'],
    ['sv', 'Skicka anmälan', '?witness'],
  ])('the offers stay until they are answered, in %s: "%s"', async (language, said, next) => {
    await hold(house, [...untilWitness, [said, '!problems:oldButton', next]], { language });
  });

  it.each(['nej, inga andra grannar klagar', 'nej det är bara jag', 'nix'])(
    'nobody else is disturbed: "%s"',
    async (said) => {
      await hold(house, [
        ...untilWitness,
        ['talk:buttons.no', '?listen'],
        ['ja men jag kan inte på dagtid', '?listen'],
        ['talk:buttons.no', '?others'],
        [said, 'talk:support.thanks', '?'],
      ]);
    },
  );

  it.each(['nej', 'nej tack', 'jag vill inte', 'hoppa över', 'vet inte'])(
    'nobody is called who says "%s"',
    async (said) => {
      await hold(house, [
        ...untilReview,
        ['talk:buttons.human', '070-000 00 01', '?reach'],
        [said, '!talk:callback.done', '?'],
      ]);
      await house.house.idle();
      const { rows } = await house.house.desk.queue({ areas: [], state: 'open' });
      expect(rows).toEqual([]);
    },
  );

  it('a yes keeps the number that is shown', async () => {
    await hold(house, [
      ...untilReview,
      ['talk:buttons.human', '070-000 00 01', '?reach'],
      ['ja', 'talk:callback.done', '?'],
    ]);
  });

  it('violence told beside a wish for a call is kept, whatever is pressed', async () => {
    const told: readonly Exchange[] = [
      ['talk:buttons.human', '?reach'],
      ['Min granne slår sin fru varje kväll, ring mig efter 17', 'talk:urgent.violence', '?goOn'],
    ];
    await hold(house, [
      ...told,
      ['talk:buttons.human', '?reach'],
      ['0700000001', 'talk:callback.done'],
    ]);
    await house.house.idle();
    const { rows } = await house.house.desk.queue({ areas: [], state: 'open' });
    const view = await shown(rows[0]?.number ?? '');
    expect(view?.reports[0]?.ownWords).toContain('slår sin fru');
    await hold(house, [
      ...told,
      ['talk:buttons.stop', 'talk:stopped', '?'],
      ['talk:buttons.resume', '?reach'],
    ]);
  });

  it('a long wish for a call is one', async () => {
    const long = `Hej jag heter Anna Exempel och mitt nummer är 0700000001, ring helst efter klockan 17 ${'för jag jobbar då '.repeat(12)}`;
    await hold(house, [
      ['talk:buttons.human', '?reach'],
      [long, 'talk:callback.done', '?'],
    ]);
  });

  it.each([
    ['ja i kväll', '?listen'],
    ['i kväll går bra', '?listen'],
    ['ja när han spelar musik', '?listen'],
    ['kan ni komma i kväll?', '?listen'],
    ['inte mig emot', '?others'],
    ['ja, när som helst', '?others'],
    ['ni får gärna komma', '?others'],
  ])('a time beside a visit is no disturbance: "%s"', async (said, next) => {
    await hold(house, [
      ...untilWitness,
      ['ja, det kan jag tänka mig', '?listen'],
      [said, '!talk:again.added', next],
    ]);
  });

  it.each(['inte bara jag', 'nej inte bara jag', 'ja flera', 'ja min granne under'])(
    'others are disturbed too: "%s"',
    async (said) => {
      const talk = await hold(house, [
        ...untilWitness,
        ['talk:buttons.no', '?listen'],
        ['talk:buttons.no', '?others'],
        [said, 'talk:support.thanks', '?'],
      ]);
      const { caseNumber } = receiptIn(await talk.all());
      expect((await shown(caseNumber))?.filed[0]?.support?.others).toBe('yes');
    },
  );

  it.each(['ta tillbaka min anmälan', 'jag skrev fel telefonnummer'])(
    'what is wanted ends the offers: "%s"',
    async (said) => {
      await hold(house, [...untilWitness, [said, '!problems:yesNoUnsure']]);
    },
  );

  it.each([
    ['sv', 'ring inte 070-000 00 01'],
    ['sv', 'jag vill inte bli uppringd'],
    ['sv', 'nej'],
    ['en', "don't call me"],
    ['ar', 'لا تتصلوا بي'],
  ])('nobody is called who does not want it, in %s: "%s"', async (language, said) => {
    await hold(
      house,
      [
        ['talk:buttons.human', '?reach'],
        [said, '!talk:callback.done', '?'],
      ],
      {
        language,
      },
    );
  });

  it.each([
    'ja efter 17',
    'ja kl 15',
    'i morgon kl 10',
    'samma nummer',
    'ja tack så mycket',
    'ja ring',
  ])('the known number is called: "%s"', async (said) => {
    await hold(house, [
      ...untilReview,
      ['talk:buttons.human', '070-000 00 01', '?reach'],
      [said, 'talk:callback.done', '?'],
    ]);
  });
});
