import { liveRegister } from '../../../src/app/liveRegister.ts';
import type { Register } from '../../../src/domain/register.ts';
import { absencesOn } from '../../../src/storage/absences.ts';
import { register as sample } from '../../support/caseFacts.ts';
import { openHouse, type TestHouse } from '../../support/house.ts';

/** The sample with what the file says of Sara. */
const says = (awayUntil: string | undefined): Register => ({
  ...sample,
  coordinators: sample.coordinators.map((each) =>
    each.id === 'c-sara' && awayUntil ? { ...each, awayUntil } : each,
  ),
});

describe('the register with who is away', () => {
  let house: TestHouse;
  let file: Register;
  beforeEach(async () => {
    house = await openHouse();
    file = says(undefined);
  });
  afterEach(() => house.close());

  const open = () => liveRegister({ register: () => file, absences: absencesOn(house.rows) });
  const sara = (live: ReturnType<typeof open>) =>
    live.register().coordinators.find(({ id }) => id === 'c-sara')?.awayUntil;

  it('is the same object as long as nothing changes', async () => {
    const live = open();
    expect(live.register()).toBe(file);
    await live.setAway('c-sara', '2026-11-27');
    expect(live.register()).toBe(live.register());
  });

  it('takes in what somebody says, and so does another process', async () => {
    await open().setAway('c-sara', '2026-11-27');
    const other = open();
    expect(sara(other)).toBeUndefined();
    await other.refresh();
    expect(sara(other)).toBe('2026-11-27');
  });

  it('believes who says that they are back, against the file', async () => {
    file = says('2026-12-31');
    const live = open();
    expect(sara(live)).toBe('2026-12-31');
    await live.setAway('c-sara', undefined);
    expect(sara(live)).toBeUndefined();
  });

  it('believes the file again when it says something new', async () => {
    file = says('2026-12-31');
    const live = open();
    await live.setAway('c-sara', undefined);
    file = says('2027-01-15');
    expect(sara(live)).toBe('2027-01-15');
  });
});
