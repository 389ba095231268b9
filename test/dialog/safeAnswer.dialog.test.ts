import { openHouse, type TestHouse } from '../support/house.ts';
import { report } from '../support/reporting.ts';
import { openTalk, textOf } from '../support/talk.ts';

const sara = { id: 'c-sara', role: 'coordinator' } as const;

describe('an answer to a complainant', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const answered = async (code: string): Promise<string> => {
    const talk = await openTalk(house);
    await talk.say('Hur går det för mitt ärende?');
    return textOf(await talk.say(code));
  };

  it('goes only after a second look when it seems to tell about the neighbour, and is read then', async () => {
    const { code, caseNumber } = await report(await openTalk(house));
    const { desk } = house.house;
    const found = await desk.show(caseNumber, sara);
    if (!found) throw new Error('the case is not there');
    const id = found.view.reports[0]?.id ?? '';
    const by = { worker: sara, seen: found.version };
    const work = { type: 'answer', report: id, text: 'Grannen har fått en varning.' } as const;

    const stopped = await desk.work(caseNumber, work, by);
    expect(stopped).toMatchObject({ ok: false, problem: { problem: 'tellsOfNeighbour' } });
    expect(await answered(code)).not.toContain('varning');

    expect(await desk.work(caseNumber, { ...work, secondLook: true }, by)).toMatchObject({ ok: true }); // prettier-ignore
    expect(await answered(code)).toContain('Grannen har fått en varning.');
  });
});
