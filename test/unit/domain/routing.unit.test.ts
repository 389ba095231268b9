import type { Place } from '../../../src/domain/place.ts';
import { register as shape, unplaced } from '../../../src/domain/register.ts';
import { route as routed } from '../../../src/domain/routing.ts';
import type { Category, Kind } from '../../../src/domain/taxonomy.ts';
import { register } from '../../support/caseFacts.ts';

const monday = '2026-11-23';

const route = (
  from: typeof register,
  place: Place,
  category: Category,
  kinds: readonly Kind[] = ['music'],
) => routed(from, { place, category, kinds }, monday);

const place: Place = { position: 'above', area: 'norr', propertyId: 'p-lind-4' };

describe('a case', () => {
  it('goes to the coordinator of the area where the home lies', () => {
    expect(route(register, { ...place, homeId: 'h-lind-4-1202' }, 'disturbance')).toEqual({
      area: 'norr',
      owner: 'c-sara',
      reasons: ['areaOfHome'],
    });
  });

  it('goes by the building when the flat is not known', () => {
    expect(route(register, place, 'disturbance').reasons).toEqual(['areaOfBuilding']);
  });

  it('goes to the manager when no one in the register answers for the home', () => {
    const said = 'Ingenstansvägen 99';
    expect(route(register, { ...place, area: unplaced, said }, 'disturbance')).toEqual({
      area: unplaced,
      owner: 'c-karin',
      reasons: ['homeUnknown'],
    });
    expect(route(register, { ...place, area: unplaced }, 'disturbance').reasons).toEqual([
      'homeNotGiven',
    ]);
  });

  it('goes to the manager when the area has no coordinator', () => {
    expect(route(register, { ...place, area: 'vaster' }, 'disturbance')).toEqual({
      area: 'vaster',
      owner: 'c-karin',
      reasons: ['areaWithoutCoordinator'],
    });
  });

  it('goes the same way in whatever order the register lists people', () => {
    const shared = register.coordinators.map((each) => ({ ...each, areas: ['norr'] }));
    const turned = { ...register, coordinators: shared.toReversed() };
    for (const category of ['disturbance', 'concern', 'callback'] as const)
      expect(route({ ...register, coordinators: shared }, place, category)).toEqual(
        route(turned, place, category),
      );
  });
});

describe('a concern for somebody', () => {
  const withTakers = (...takers: readonly string[]) => ({
    ...register,
    coordinators: register.coordinators.map((each) => ({
      ...each,
      takes: takers.includes(each.id) ? (['concern'] as const) : [],
    })),
  });

  it('goes to whoever takes concerns, past the coordinator of the area', () => {
    const concern = { owner: 'c-amir', reasons: ['concern'] };
    expect(route(withTakers('c-amir'), place, 'concern')).toEqual({ area: 'norr', ...concern });
    expect(route(withTakers('c-amir'), { ...place, area: unplaced }, 'concern')).toEqual({
      area: unplaced,
      ...concern,
    });
  });

  it('goes, of several who take concerns, to the one of the area', () => {
    expect(route(withTakers('c-amir', 'c-sara'), place, 'concern').owner).toBe('c-sara');
    expect(
      route(withTakers('c-amir', 'c-sara'), { ...place, area: 'soder' }, 'concern').owner,
    ).toBe('c-amir');
  });

  it('goes to the manager when nobody takes concerns', () => {
    expect(route(withTakers(), place, 'concern')).toEqual({
      area: 'norr',
      owner: 'c-karin',
      reasons: ['concernToManager'],
    });
  });

  it.each(['disturbance', 'repair', 'callback'] as const)(
    'alone is routed so: a %s goes to the area, whoever takes concerns',
    (category) => {
      expect(route(withTakers('c-amir'), place, category)).toMatchObject({
        owner: 'c-sara',
        reasons: ['areaOfBuilding'],
      });
    },
  );
});

describe('a matter that somebody takes', () => {
  const taking = (matter: 'crime' | 'staff' | 'repair' | 'callback') => ({
    ...register,
    coordinators: register.coordinators.map((each) =>
      each.id === 'c-johan' ? { ...each, takes: [matter] } : each,
    ),
  });

  it.each([
    ['crime', 'disturbance', ['music', 'drugs_crime'], 'crimeMatter'],
    ['staff', 'disturbance', ['staff'], 'staffMatter'],
    ['repair', 'repair', ['installation'], 'repairMatter'],
    ['callback', 'callback', [], 'callbackMatter'],
  ] as const)('goes past the area: %s', (matter, category, kinds, reason) => {
    expect(route(taking(matter), place, category, kinds)).toMatchObject({
      owner: 'c-johan',
      reasons: [reason],
    });
    expect(route(register, place, category, kinds).owner).toBe('c-sara');
  });

  it('never goes before a concern', () => {
    expect(route(taking('staff'), place, 'concern', ['violence', 'staff']).reasons).toEqual([
      'concern',
    ]);
  });
});

describe('while somebody is away', () => {
  const away = (until: Readonly<Record<string, string>>) => ({
    ...register,
    coordinators: register.coordinators.map((each) => ({
      ...each,
      ...(until[each.id] && { awayUntil: until[each.id] }),
    })),
  });

  it('a case goes to the backup, and says so', () => {
    expect(route(away({ 'c-sara': monday }), place, 'disturbance')).toMatchObject({
      owner: 'c-amir',
      reasons: ['areaOfBuilding', 'ownerAway'],
    });
  });

  it('a case goes to the manager when the backups stand in for each other in a ring', () => {
    const both = { 'c-sara': '2026-11-27', 'c-amir': '2026-11-27' };
    expect(route(away(both), place, 'disturbance').owner).toBe('c-karin');
  });

  it('a case is nobody else’s when everybody is away', () => {
    const all = { 'c-sara': monday, 'c-amir': monday, 'c-karin': monday };
    expect(route(away(all), place, 'disturbance')).toMatchObject({
      owner: 'c-sara',
      reasons: ['areaOfBuilding'],
    });
  });

  it('a case stays with whoever came back the day before', () => {
    expect(route(away({ 'c-sara': '2026-11-22' }), place, 'disturbance').owner).toBe('c-sara');
  });
});

describe('a register', () => {
  it('without a manager is refused: somebody must own what no area claims', () => {
    const coordinators = register.coordinators.filter(({ role }) => role !== 'manager');
    expect(shape.safeParse({ ...register, coordinators }).success).toBe(false);
  });

  it.each(['12', '12021', '12O2', ''])('has no flat with the number %j', (flat) => {
    const homes = [{ id: 'h', propertyId: 'p-lind-4', flat }];
    expect(shape.safeParse({ ...register, homes }).success).toBe(false);
  });
});
