import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

/** From one sentence to the receipt: what a person in distress writes at night, and what is asked of them. */
const oneSentence: Readonly<Record<string, readonly Exchange[]>> = {
  sv: [
    ['Grannen ovanför spelar hög musik.', 'talk:understood', '?date'],
    ['i går 22–02', '22:00', '?frequency'],
    ['flera gånger i veckan', '?since'],
    ['sedan i maj', '?pattern'],
    ['på natten', '?ownWords', '!questions:position.ask'],
    ['Basen hörs i hela sovrummet.', '?effect'],
    ['Vi kan inte sova.', '?talked'],
    ['nej', '?protection'],
    ['Skyddad', '?home'],
    ['Lindgatan 4, lgh 1102', '?name'],
    ['Eva Exempel, 070-000 00 01', 'talk:review.ask', 'talk:review.truth', '?'],
    ['ja', 'receipt', 'talk:receipt.firstContact', 'talk:support.lead', '?witness'],
    ['ja', '?listen'],
    ['vet inte', '?others'],
    ['nej', 'talk:support.thanks', '?'],
  ],
  'sv-x-easy': [
    ['Min granne spelar hög musik. Den bor ovanför mig.', 'talk:understood', '?date'],
    ['i går 22–02', '?frequency'],
    ['varje vecka', '?since'],
    ['sedan i maj', '?pattern'],
    ['på natten', '?effect'],
    ['hoppa över', '?talked'],
    ['nej', '?protection'],
    ['questions:protection.options.protected', '?home'],
    ['hoppa över', '?name'],
    ['Eva, 070-000 00 01', 'talk:review.ask', '?'],
    ['ja', 'receipt', 'talk:receipt.firstContact', '?witness'],
    ['sluta', 'talk:support.thanks', '?'],
  ],
  en: [
    ['The neighbour upstairs plays loud music.', 'talk:understood', '?date'],
    ['yesterday from 10 pm to 2 am', '22:00', '?frequency'],
    ['several times a week', '?since'],
    ['since May', '?pattern'],
    ['at night', '?effect', '!questions:position.ask'],
    ['We cannot sleep.', '?talked'],
    ['no', '?protection'],
    ['Protected', '?home'],
    ['Lindgatan 4, lgh 1102', '?name'],
    ['Eva Exempel, eva@exempel.se', 'talk:review.ask', 'talk:review.truth', '?'],
    ['yes', 'receipt', 'talk:receipt.firstContact', 'talk:support.lead', '?witness'],
    ["I don't know", '?listen'],
    ['no', '?others'],
    ['yes', 'talk:support.thanks', '?'],
  ],
  ar: [
    ['talk:buttons.report', '?kinds'],
    ['cases:kinds.music', '?date'],
    ['talk:buttons.skip', '?frequency'],
    ['cases:frequencies.weekly', '?since'],
    ['questions:since.options.month', '?pattern'],
    ['questions:pattern.options.night', '?position'],
    ['cases:positions.above', '?ownWords'],
    ['الموسيقى عالية جدا في الليل', '?effect'],
    ['talk:buttons.skip', '?talked'],
    ['لا', '?protection'],
    ['questions:protection.options.protected', '?home'],
    ['talk:buttons.skip', '?name'],
    ['Amal, 070-000 00 01', 'talk:review.ask', 'talk:review.truth', '?'],
    ['talk:buttons.send', 'receipt', 'talk:receipt.firstContact', '?witness'],
    ['نعم', '?listen'],
    ['questions:listen.options.unsure', '?others'],
    ['talk:buttons.skip', 'talk:support.thanks', '?'],
  ],
};

/** A first message that says it all, and the few turns that it leaves. */
const fullMessage: Readonly<Record<string, readonly Exchange[]>> = {
  sv: [
    [
      'Grannen i lgh 1202 på Lindgatan 4 spelar hög musik varje fredag och lördag natt sedan i september. I lördags höll de på från 23 till 03, så vi kunde inte sova. Jag har pratat med dem.',
      'talk:understood',
      'lördag 21 november',
      '23:00',
      'cases:frequencies.weekly',
      'questions:impacts.options.sleep',
      'Lindgatan 4',
      '?protection',
    ],
    ['talk:buttons.skip', 'problems:needed', '?protection'],
    ['questions:protection.options.named', '?home'],
    ['Lindgatan 4, lgh 1102', '?name'],
    ['Eva Exempel, 070-000 00 01', 'talk:review.ask', '?'],
  ],
  en: [
    [
      'My neighbour in the flat above plays loud music every Friday and Saturday night since September. Last Saturday it went on from 11 pm to 3 am and we could not sleep. I have talked to them.',
      'talk:understood',
      'Saturday 21 November',
      '23:00',
      '03:00',
      'questions:impacts.options.sleep',
      '?protection',
    ],
    ['questions:protection.options.named', '?home'],
    ['Lindgatan 4, lgh 1102', '?name'],
    ['Eva Exempel, 070-000 00 01', 'talk:review.ask', '?'],
  ],
};

describe('from first word to receipt', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it.each(Object.entries(oneSentence))('one sentence in %s leads there', async (language, held) => {
    await hold(house, held, { language });
  });

  it.each(Object.entries(fullMessage))(
    'a full first message in %s leads to the review in at most four more turns',
    async (language, held) => {
      const needed = held.filter(([said]) => said !== 'talk:buttons.skip');
      expect(needed.length - 1).toBeLessThanOrEqual(4);
      await hold(house, held, { language });
    },
  );

  it('nothing that the first message told is asked, and its words stay the record', async () => {
    const [first = ['']] = fullMessage['sv'] ?? [];
    const talk = await hold(house, fullMessage['sv'] ?? []);
    const asked = (await talk.all()).flatMap(({ channelData }) => channelData?.question ?? []);
    expect(asked).toEqual(['protection', 'protection', 'home', 'name']);
    const receipts = await talk.say('ja');
    const number = receipts[0]?.channelData?.receipt?.['caseNumber'] ?? '';
    const shown = await house.house.desk.show(number, sara);
    expect(shown?.view.reports[0]).toMatchObject({ ownWords: first[0], truth: true, talked: true });
    expect(shown?.view.reports[0]?.incidents).toMatchObject([
      { date: '2026-11-21', from: '23:00', to: '03:00' },
    ]);
  });
});
