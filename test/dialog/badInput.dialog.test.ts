import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report, swedish, tellAll, tellUntil } from '../support/reporting.ts';
import { asked, openTalk, textOf, type Heard } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;
const card = (answers: readonly Heard[]): string => JSON.stringify(answers.at(-1)?.attachments);

describe('an answer that does not fit gets a clear word and loses nothing', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    ['a day in the future', 'date', '2026-12-24', 'Den dagen har inte varit än'],
    ['a day long ago', 'date', '2019-01-01', 'mer än 3 år sedan'],
    ['a day that does not exist', 'date', '31/2', 'Jag förstod inte'],
    ['nonsense for a day', 'date', '🎉🎉', 'Jag förstod inte'],
    ['nonsense for a time', 'from', 'sent', 'Jag behöver ett klockslag'],
    ['a time that no clock shows', 'from', '25:10', 'Jag behöver ett klockslag'],
    ['an end long before the start', 'to', '21', 'ligger före början'],
    ['nonsense for yes or no', 'ongoing', 'kanske', 'Svara ja eller nej'],
    ['nonsense for a choice', 'position', 'på månen', 'Jag förstod inte'],
    ['no way to be reached', 'reach', 'ring mig', 'telefonnummer eller en e-postadress'],
    ['a line that is too long', 'name', 'x'.repeat(201), 'högst 200 tecken'],
  ])('%s', async (_what, question, wrong, words) => {
    const talk = await openTalk(house);
    await tellUntil(talk, question);
    const answers = await talk.say(wrong);
    expect(textOf(answers)).toContain(words);
    expect(asked(answers)).toBe(question);
    expect(asked(await talk.say(musicAbove[question] ?? ''))).not.toBe(question);
  });

  it('a start later today is asked about', async () => {
    house.clock.now = house.clock.now.subtract({ hours: 12 });
    const talk = await openTalk(house);
    const answers = await tellAll(talk, { ...musicAbove, date: 'I dag', from: '10', to: '11' });
    await talk.say('', { value: { change: 'from' } });
    expect(textOf(await talk.say('22'))).toContain('har inte varit än');
    expect(answers.turns).toBeGreaterThan(3);
  });

  it('a home that is not in the register is kept as said, told of, and owned by the manager', async () => {
    const talk = await openTalk(house);
    const said = 'Ingenstansvägen 99, lgh 1301';
    await tellAll(talk, { ...musicAbove, sourceHome: said });
    expect(textOf(await talk.all())).toContain('Jag hittar inte den adressen');
    await talk.say(swedish.send);
    await house.house.idle();
    const { rows } = await house.house.desk.queue({ areas: ['unplaced'], state: 'open' });
    expect(rows[0]).toMatchObject({ owner: 'c-karin', place: { said } });
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)> <b>hej</b>'],
    ['Markdown', '**fet** ![x](http://example.com/x.png) [länk](javascript:alert(1))'],
    ['right-to-left text', 'الموسيقى عالية جدا ‮ gnp'],
    ['emoji and combining marks', '🎺🎺 å̈ 👩‍👩‍👧'],
  ])('%s in an answer stays the text that it is', async (_what, words) => {
    const talk = await openTalk(house);
    const { review } = await tellAll(talk, { ...musicAbove, ownWords: words });
    expect(card(review)).toContain(JSON.stringify(words).slice(1, -1));
    expect(card(review)).not.toContain('"TextBlock"');
    const numbers = await talk.say(swedish.send);
    const { caseNumber } = numbers[0]?.channelData?.receipt ?? {};
    const shown = await house.house.desk.show(caseNumber ?? '', sara);
    expect(shown?.view.reports[0]?.ownWords).toBe(words);
  });

  it('takes 10 000 characters, and says so when it is more', async () => {
    const talk = await openTalk(house);
    await tellUntil(talk, 'ownWords');
    const tooLong = await talk.say('å'.repeat(10_001));
    expect(textOf(tooLong)).toContain('10001 tecken');
    expect(asked(tooLong)).toBe('ownWords');
    expect(asked(await talk.say('å'.repeat(10_000)))).toBe('effect');
  });

  it('a file is refused in words, and the question stands', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    const answers = await talk.say('', { attachments: [{ contentType: 'image/png' }] });
    expect(textOf(answers)).toContain('kan inte ta emot filer');
    expect(asked(answers)).toBe('kinds');
  });

  it('violence is met with 112 before anything else, and never with advice to knock', async () => {
    const talk = await openTalk(house);
    await talk.say(swedish.report);
    const [first] = await talk.say('Grannen misshandlar sin fru');
    expect(first?.text).toContain('112');
    expect(first?.text).toContain('Knacka inte på');
  });

  it('violence opens a case of its own, never one on the home it is heard from', async () => {
    const violence = { ...musicAbove, kinds: 'Våld' };
    const first = await report(await openTalk(house));
    const second = await report(await openTalk(house), violence);
    const third = await report(await openTalk(house), violence);
    expect(new Set([first, second, third].map(({ caseNumber }) => caseNumber)).size).toBe(3);
    const shown = await house.house.desk.show(second.caseNumber, sara);
    expect(shown?.view).toMatchObject({ category: 'concern', priority: 'urgent' });
  });
});
