import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { anotherHome, musicAbove, report, swedish, tellAll } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';
import { untilProtection, untilReview, untilTalked, untilWitness } from '../support/ways.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

const untilOngoing: readonly Exchange[] = [
  ['talk:buttons.report', '?kinds'],
  ['cases:kinds.music', '?date'],
  ['questions:date.options.yesterday', '?from'],
  ['22:00', '?ongoing'],
];

describe('a no is a no, and a yes is plain', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const shown = async (number: string) => (await house.house.desk.show(number, sara))?.view;

  it.each([
    ['sv', 'absolut inte'],
    ['sv', 'visst inte'],
    ['en', 'absolutely not'],
    ['en', 'certainly not'],
    ['en', 'right, no'],
    ['ar', 'طبعا لا'],
    ['ar', 'أكيد لا'],
  ])('nothing is taken back, goes on or was said by a no, in %s: "%s"', async (language, said) => {
    const sent: readonly Exchange[] = [
      ...untilWitness,
      ['talk:buttons.stop', '?'],
      ['talk:buttons.withdraw', '?sure'],
      [said, 'talk:withdrawal.kept'],
    ];
    await hold(house, sent, { language });
    await hold(house, [...untilOngoing, [said, '!talk:jour', '?to']], { language });
    await hold(house, [...untilTalked, [said, '?protection']], { language });
  });

  it.each(['ja vänta nej', 'jo jag vill behålla den', 'ja behåll den'])(
    'who says both is asked again: "%s"',
    async (said) => {
      await hold(house, [
        ...untilWitness,
        ['talk:buttons.stop', '?'],
        ['talk:buttons.withdraw', '?sure'],
        [said, '?sure'],
      ]);
    },
  );

  it.each([
    ['sv', 'inte med mitt namn'],
    ['sv', 'jag vågar inte göra det i mitt namn'],
    ['sv', 'vad händer om jag anmäler med mitt namn?'],
    ['sv', 'vad är ett tips?'],
    ['sv', 'jag vill inte lämna ett tips'],
    ['sv', 'jag vill inte vara skyddad'],
    ['en', 'not with my name'],
    ['en', 'I do not want to be anonymous'],
    ['ar', 'ليس باسمي'],
    ['ar', 'لا أريد باسمي'],
  ])(
    'protection is never guessed from what is denied or asked, in %s: "%s"',
    async (language, said) => {
      await hold(house, [...untilProtection, [said, '?protection']], { language });
    },
  );

  it.each([
    ['sv', 'anonym för grannen', 'protected', '?home'],
    ['sv', 'grannen får inte veta vem jag är', 'protected', '?home'],
    ['en', 'do not tell the neighbour', 'protected', '?home'],
    ['en', 'anonymously please', 'tip', '?sourceHome'],
  ])('protection in free words is read back, in %s: "%s"', async (language, said, code, next) => {
    const back = `questions:protection.options.${code}`;
    await hold(house, [...untilProtection, [said, 'talk:understood', back, next]], { language });
  });

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

  it('what has happened again joins the report that it began with', async () => {
    const talk = await openTalk(house);
    const second = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    const first = await report(talk, { ...musicAbove, sourceHome: anotherHome(house) });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['Det hände igen', '?date'],
        ['hög musik och skrik från 22', '?date'],
        [second.code, 'talk:stopped', '?'],
        ['talk:buttons.resume', '?date'],
        ['questions:date.options.yesterday', first.caseNumber, '?'],
      ],
      { talk },
    );
    expect((await shown(first.caseNumber))?.reports).toHaveLength(2);
    expect((await shown(second.caseNumber))?.reports).toHaveLength(1);
  });

  it('the same home named in what has happened again is that one, another takes it along', async () => {
    const talk = await openTalk(house);
    const home = anotherHome(house);
    const { caseNumber } = await report(talk, { ...musicAbove, sourceHome: home });
    await hold(
      house,
      [
        ['talk:buttons.stop', '?'],
        ['Det hände igen', '?date'],
        ['hög musik och skrik från 22 till 02', '?date'],
        [`det var hos ${home} som förut`, '?date'],
        ['questions:date.options.yesterday', caseNumber, '?'],
        ['Det hände igen', '?date'],
        ['hög musik från 22 till 02', '?date'],
        [`det var hos ${anotherHome(house)}`, '?date'],
        ['questions:date.options.yesterday', '!talk:again.added', '?frequency'],
      ],
      { talk },
    );
    expect((await shown(caseNumber))?.reports).toHaveLength(2);
  });

  it.each([
    ['det har aldrig varit tyst'],
    ['de slutade aldrig'],
    ['det är över gränsen nu'],
    ['i natt var det tyst men i går hemskt'],
  ])('is not calm: "%s"', async (said) => {
    await hold(house, [...untilWitness, ['talk:buttons.stop', '?'], [said, '!talk:calm']]);
  });

  it.each([
    'jag har inte skyddad identitet',
    'nej jag har ingen skyddad identitet',
    'finns det sekretess?',
  ])('nothing is thrown away: "%s"', async (said) => {
    await hold(house, [...untilProtection, [said, '!talk:elsewhere', '?protection']]);
  });

  it('send says nothing of a report that was never sent', async () => {
    const talk = await openTalk(house);
    await tellAll(talk);
    await hold(
      house,
      [
        ['talk:buttons.stop', 'talk:stopped', '?'],
        [swedish.send, '!talk:receipt.again', 'problems:oldButton', '?'],
      ],
      { talk },
    );
  });
});
