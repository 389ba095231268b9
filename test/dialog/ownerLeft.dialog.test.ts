import { buildHouse } from '../../src/composeHouse.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openTalk } from '../support/talk.ts';
import { musicAbove, report } from '../support/reporting.ts';

const manager = { id: 'c-karin', role: 'manager' } as const;

describe('a case whose owner has left the register', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it('is the manager’s at the next look, though no clock rings', async () => {
    const { caseNumber } = await report(await openTalk(house), musicAbove);
    await house.house.idle();
    const sample = house.tools.register();
    const coordinators = sample.coordinators.filter(({ id }) => id !== 'c-sara');
    const register = { ...sample, coordinators };
    const tools = { ...house.tools, register: () => register };
    const send = async () => ({ kind: 'sent', activity: undefined }) as const;
    const without = buildHouse(house.config, tools, { rows: house.rows, send });
    for (let looked = 0; looked < 2; looked += 1) {
      without.ring();
      await without.idle();
    }
    const { view } = (await without.desk.show(caseNumber, manager)) ?? {};
    expect(view).toMatchObject({ owner: 'c-karin', taken: false });
    expect(view?.events.filter(({ fact }) => fact.type === 'ownerGone')).toHaveLength(1);
    const { rows } = await without.desk.queue({ areas: [], state: 'open', owner: 'c-karin' });
    expect(rows.map(({ number }) => number)).toContain(caseNumber);
  });
});
