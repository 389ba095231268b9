import type { CaseNumber } from '../../src/domain/caseNumber.ts';
import { caseNumber } from '../../src/domain/caseNumber.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openTalk } from '../support/talk.ts';
import { musicAbove, report } from '../support/reporting.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;

describe('two cases about the same matter', () => {
  let house: TestHouse;
  let first: CaseNumber;
  let second: CaseNumber;
  beforeEach(async () => {
    house = await openHouse();
    first = await reported('Lindgatan 4, lgh 1202');
    second = await reported('Lindgatan 6, lgh 1101');
  });
  afterEach(() => house.close());

  const reported = async (sourceHome: string): Promise<CaseNumber> => {
    const talk = await openTalk(house);
    const receipt = await report(talk, {
      ...musicAbove,
      position: 'Jag vet vilken lägenhet',
      sourceHome,
    });
    await house.house.idle();
    return caseNumber.parse(receipt.caseNumber);
  };

  const shown = async (number: string) => {
    const found = await house.house.desk.show(number, worker);
    if (!found) throw new Error('the case is not there');
    return found;
  };

  const tie = async (cut: boolean) => {
    const done = await house.house.desk.tie(first, { other: second, cut }, { worker });
    await house.house.idle();
    return done;
  };

  it('are worked as one, and parted again with both histories whole', async () => {
    const before = (await shown(second)).view.events.length;
    expect(await tie(false)).toEqual({ ok: true, value: undefined });
    const joined = await shown(first);
    expect(joined.view.reports).toHaveLength(2);
    expect(joined.view.joined).toEqual([second]);
    expect((await shown(second)).view.joinedTo).toBe(first);
    const other = joined.view.reports.find(({ source }) => source.home?.homeId === 'h-lind-6-1101');
    const answer = {
      type: 'answer',
      report: other?.id ?? '',
      text: 'Vi arbetar med det.',
    } as const;
    expect(
      await house.house.desk.work(first, answer, { worker, seen: joined.version }),
    ).toMatchObject({ ok: true });
    expect(await tie(true)).toEqual({ ok: true, value: undefined });
    expect((await shown(first)).view.reports).toHaveLength(1);
    const { view } = await shown(second);
    expect(view.reports).toHaveLength(1);
    expect(view.joinedTo).toBeUndefined();
    expect(view.events.length).toBeGreaterThan(before);
    expect(view.events.map(({ fact }) => fact.type)).toContain('answered');
  });

  it('have the stage, the owner and the end of the one that leads', async () => {
    await tie(false);
    const { version } = await shown(first);
    await house.house.desk.work(
      first,
      { type: 'setStage', stage: 'contact' },
      { worker, seen: version },
    );
    await house.house.idle();
    expect((await shown(second)).view.stage).toBe('contact');
    const close = { type: 'close', outcome: 'calm', solvedBy: ['talk'], text: 'Lugnt.' } as const;
    await house.house.desk.work(first, close, { worker, seen: (await shown(first)).version });
    await house.house.idle();
    expect((await shown(second)).view).toMatchObject({ stage: 'closed', outcome: 'calm' });
  });

  it('are not led from the one that is joined', async () => {
    await tie(false);
    const { version } = await shown(second);
    expect(
      await house.house.desk.work(second, { type: 'take' }, { worker, seen: version }),
    ).toMatchObject({ problem: { problem: 'workedElsewhere', values: { number: first } } });
  });

  it('stay two when somebody may be harmed in one of them', async () => {
    const talk = await openTalk(house);
    const { caseNumber: third } = await report(talk, { ...musicAbove, kinds: 'Våld' });
    await house.house.idle();
    expect(
      await house.house.desk.tie(first, { other: third, cut: false }, { worker }),
    ).toMatchObject({
      ok: false,
    });
  });
});
