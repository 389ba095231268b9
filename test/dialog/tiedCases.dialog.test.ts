import { caseNumber, type CaseNumber } from '../../src/domain/caseNumber.ts';
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
    const { rows } = await house.house.desk.queue({ areas: [], state: 'open' });
    expect(rows.find((each) => each.number === second)?.joinedTo).toBe(first);
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
    const { view } = await shown(second);
    expect(view).toMatchObject({ stage: 'closed', outcome: 'calm' });
    const told = view.events.flatMap(({ fact }) => (fact.type === 'closed' ? [fact] : []));
    expect(told).toEqual([
      { type: 'closed', by: 'c-sara', outcome: 'calm', solvedBy: ['talk'], text: 'Lugnt.' },
    ]);
  });

  it('give who complained in either, on the record of its own case', async () => {
    await tie(false);
    const { view } = await shown(first);
    const other = view.reports.find(({ source }) => source.home?.homeId === 'h-lind-6-1101');
    const asked = { report: other?.id ?? '', why: 'Ringer upp.' };
    expect(await house.house.desk.identity(first, asked, worker)).toMatchObject({
      ok: true,
      value: { name: 'Eva Exempel' },
    });
    const facts = (await shown(second)).view.events.map(({ fact }) => fact);
    expect(facts).toContainEqual({ type: 'identityRead', by: 'c-sara', ...asked });
  });

  it('that are linked know it of each other, until the link is cut in either', async () => {
    const { desk } = house.house;
    const linksOf = async (number: string) => (await shown(number)).view.links;
    await desk.work(first, { type: 'link', to: second }, { worker, seen: 0 });
    expect([await linksOf(first), await linksOf(second)]).toEqual([[second], [first]]);
    await desk.work(second, { type: 'unlink', to: first }, { worker, seen: 0 });
    expect([await linksOf(first), await linksOf(second)]).toEqual([[], []]);
  });

  it('cannot be joined to each other at once', async () => {
    const { desk } = house.house;
    const both = await Promise.all([
      desk.tie(first, { other: second, cut: false }, { worker }),
      desk.tie(second, { other: first, cut: false }, { worker }),
    ]);
    expect(both.map((each) => each?.ok)).toEqual([true, false]);
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

describe('a report that turns out to be about another home', () => {
  let house: TestHouse;
  let number: CaseNumber;
  let code: string;
  beforeEach(async () => {
    house = await openHouse();
    ({ number, code } = await reported('Lindgatan 4, lgh 1202', 'eva@exempel.se'));
    house.clock.now = house.clock.now.add({ minutes: 1 });
    await reported('Lindgatan 4, lgh 1202', 'ali@exempel.se');
  });
  afterEach(() => house.close());

  const reported = async (sourceHome: string, reach: string) => {
    const talk = await openTalk(house);
    const script = { ...musicAbove, position: 'Jag vet vilken lägenhet', sourceHome, reach };
    const receipt = await report(talk, script);
    await house.house.idle();
    return { number: caseNumber.parse(receipt.caseNumber), code: receipt.code };
  };

  const shown = async (of: string) => {
    const found = await house.house.desk.show(of, worker);
    if (!found) throw new Error('the case is not there');
    return found;
  };

  /** Moves the first report of a case to the home that is named. */
  const moved = async (from: CaseNumber, said: string) => {
    const { view, version } = await shown(from);
    const asked = { report: view.reports[0]?.id ?? '', said };
    const done = await house.house.desk.split(from, asked, { worker, seen: version });
    await house.house.idle();
    return done;
  };

  const homeOf = async (from: CaseNumber): Promise<CaseNumber> => {
    const { links } = (await shown(from)).view;
    return caseNumber.parse(links.at(-1));
  };

  it('gets a case of its own, with what was promised, and its code leads there', async () => {
    expect(await moved(number, 'Lindgatan 6, lgh 1001')).toEqual({ ok: true, value: undefined });
    const own = await homeOf(number);
    const { view } = await shown(own);
    expect(view).toMatchObject({ households: 1, incidents: 1, links: [number] });
    expect(view.place).toMatchObject({ homeId: 'h-lind-6-1001', area: 'norr' });
    expect(view.clocks).toContainEqual(
      expect.objectContaining({ kind: 'firstContact', by: '2026-11-26' }),
    );
    expect((await shown(number)).view.incidents).toBe(1);
    expect(await house.house.bot.lookUp(code)).toMatchObject({ about: { number: own } });
  });

  it('joins the open case of that home, and the next report about it does too', async () => {
    const there = await reported('Lindgatan 6, lgh 1101', 'sam@exempel.se');
    await moved(number, 'Lindgatan 6, lgh 1101');
    expect(await homeOf(number)).toBe(there.number);
    expect((await shown(there.number)).view.reports).toHaveLength(2);
    await moved(number, 'Lindgatan 6, lgh 1001');
    expect((await shown(number)).view.filed.filter(({ movedTo }) => !movedTo)).toHaveLength(1);
  });

  it('has a case that the next report about its home joins', async () => {
    await moved(number, 'Lindgatan 6, lgh 1001');
    const own = await homeOf(number);
    expect((await reported('Lindgatan 6, lgh 1001', 'sam@exempel.se')).number).toBe(own);
  });

  it('is not moved to the home where it is, nor back to where it has been', async () => {
    expect(await moved(number, 'Lindgatan 4, lgh 1202')).toMatchObject({
      problem: { problem: 'hasBeenThere' },
    });
    await reported('Lindgatan 6, lgh 1101', 'sam@exempel.se');
    await moved(number, 'Lindgatan 6, lgh 1101');
    const there = await homeOf(number);
    const { view, version } = await shown(there);
    const { view: first } = await shown(number);
    const gone = first.filed.find(({ movedTo }) => movedTo)?.id ?? '';
    expect(view.reports.map(({ id }) => id)).toContain(gone);
    const back = { report: gone, said: 'Lindgatan 4, lgh 1202' };
    expect(await house.house.desk.split(there, back, { worker, seen: version })).toMatchObject({
      problem: { problem: 'hasBeenThere' },
    });
  });
});
