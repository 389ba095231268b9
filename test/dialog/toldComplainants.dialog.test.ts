import { texts } from '../support/hearing.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report } from '../support/reporting.ts';
import { openTalk, textOf, type Talk } from '../support/talk.ts';

const say = texts.words('sv');
const worker = { id: 'c-sara', role: 'coordinator' } as const;

describe('a complainant in the web chat', () => {
  let house: TestHouse;
  let talk: Talk;
  let number: string;
  beforeEach(async () => {
    house = await openHouse();
    talk = await openTalk(house);
    ({ caseNumber: number } = await report(talk, musicAbove));
    await house.house.idle();
  });
  afterEach(() => house.close());

  const shown = async () => {
    const found = await house.house.desk.show(number, worker);
    if (!found) throw new Error('the case is not there');
    return found;
  };

  const filedReport = async (): Promise<string> => (await shown()).view.reports[0]?.id ?? '';

  /** Does a piece of work, and gives what was said in the chat since. */
  const after = async (work: Parameters<typeof house.house.desk.work>[1]): Promise<string> => {
    const before = (await talk.all()).length;
    const { version } = await shown();
    const done = await house.house.desk.work(number, work, { worker, seen: version });
    expect(done).toEqual({ ok: true, value: undefined });
    await house.house.idle();
    return textOf((await talk.all()).slice(before));
  };

  it('is told that there is an answer, and reads it on asking', async () => {
    const filed = await filedReport();
    const text = 'Vi kommer gärna hem till dig och lyssnar.';
    const told = await after({ type: 'answer', report: filed, text });
    expect(told).toContain(say('talk:notice.answeredHere', { number }));
    expect(told).not.toContain(text);
    expect(textOf(await talk.say(say('talk:buttons.status')))).toContain(text);
  });

  it('is told how far it has come when the stage changes, and never what is done', async () => {
    const told = await after({ type: 'setStage', stage: 'contact' });
    expect(told).toContain(number);
    expect(told).toContain('torsdag 26 november');
    expect(told).not.toMatch(/Samtal|grannen/);
  });

  it('is asked whether it is calm when the follow-up is due, once, and the answer stands on the case', async () => {
    const filed = await filedReport();
    await after({ type: 'answer', report: filed, text: 'Nu följer vi upp.' });
    await after({ type: 'setStage', stage: 'followUp' });
    const before = (await talk.all()).length;
    house.clock.now = house.clock.now.add({ hours: 24 * 14 });
    for (let rung = 0; rung < 2; rung += 1) {
      house.house.ring();
      await house.house.idle();
    }
    const told = (await talk.all()).slice(before);
    const question = say('talk:notice.ask', { number });
    expect(told.filter(({ text }) => text === question)).toHaveLength(1);
    const kinds = (await shown()).view.clocks.map(({ kind }) => kind);
    expect(kinds).not.toContain('followUp');
    expect(kinds).toContain('secondFollowUp');
    await talk.say(say('talk:buttons.calm'));
    expect((await shown()).view.events.map(({ fact }) => fact.type)).toContain('calmTold');
  });

  it('whose chat is gone finds the answer under the code', async () => {
    const filed = await filedReport();
    house.clock.now = house.clock.now.add({ hours: 24 * 5 });
    house.house.purge();
    await house.house.idle();
    const text = 'Vi kommer gärna hem till dig och lyssnar.';
    const { version } = await shown();
    const work = { type: 'answer', report: filed, text } as const;
    await house.house.desk.work(number, work, { worker, seen: version });
    await house.house.idle();
    const events = (await shown()).view.events.map(({ fact }) => fact.type);
    expect(events).not.toContain('unreached');
    expect(house.outgoing).toEqual([]);
  });
});
