import { openHouse, type TestHouse } from '../support/house.ts';
import { report } from '../support/reporting.ts';
import { openTalk, textOf, type Talk } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

const ask = async (talk: Talk, code: string): Promise<string> => {
  await talk.say('Hur går det för mitt ärende?');
  return textOf(await talk.say(code));
};

describe('a tenant asks about a case', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('is told the stage, what happens next and when, in a new chat', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const told = await ask(await openTalk(house), code);
    expect(told).toContain(caseNumber);
    expect(told).toContain('Vi har tagit emot din anmälan');
    expect(told).toContain('torsdag 26 november');
  });

  it('can give the code without being asked, however it is spaced', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const told = textOf(await (await openTalk(house)).say(code.replaceAll(' ', '-')));
    expect(told).toContain(caseNumber);
  });

  it('is never told a word about the neighbour, at any stage', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const { desk } = house.house;
    const by = async () => ({
      worker: sara,
      seen: (await desk.show(caseNumber, sara))?.version ?? 0,
    });
    const works = [
      { type: 'take' },
      { type: 'note', text: 'Ringde mannen i 1202, han har mardrömmar av sin medicin.' },
      { type: 'setStage', stage: 'contact' },
      { type: 'setStage', stage: 'followUp' },
      { type: 'close', outcome: 'support', solvedBy: [], text: 'Ny medicin.' },
    ] as const;
    for (const work of works) {
      expect(await desk.work(caseNumber, work, await by())).toMatchObject({ ok: true });
      const told = await ask(await openTalk(house), code);
      expect(told).toContain(caseNumber);
      expect(told).not.toMatch(/1202|Lindgatan|medicin|mardröm|stöd|Sara|samtal/i);
    }
  });

  it('gets the same answer to a code that is no code as to one that leads nowhere', async () => {
    const talk = await openTalk(house);
    const unknown = await ask(talk, '1234 5678 9012 3456');
    expect(await ask(talk, '123')).toBe(unknown);
    expect(await ask(talk, '12345678901234567890')).toBe(unknown);
  });

  it('is asked again for what has no likeness to a code, and that counts as no wrong one', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const talk = await openTalk(house);
    for (const said of ['abc', '12', 'åtta', '?!', 'x1y2', 'kod'])
      expect(await ask(talk, said)).toContain('16 siffror');
    expect(textOf(await talk.say(code))).toContain(caseNumber);
  });

  it('has to wait after five wrong codes, also with the right one, and may try again later', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const talk = await openTalk(house);
    for (const wrong of ['111', '222', '333', '444', '555']) await ask(talk, wrong);
    const waiting = await ask(talk, code);
    expect(waiting).toContain('Vänta till klockan 23:56');
    expect(waiting).not.toContain(caseNumber);
    house.clock.now = house.clock.now.add({ minutes: 16 });
    expect(await ask(talk, code)).toContain(caseNumber);
  });

  it('leaves no code in what the bot remembers', async () => {
    const { code } = await report(await openTalk(house));
    const talk = await openTalk(house);
    await ask(talk, code);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(JSON.stringify(stored?.chat.state)).not.toContain(code.replaceAll(' ', '').slice(0, 8));
  });
});
