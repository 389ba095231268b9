import type { Place } from '../../../src/domain/place.ts';
import { register as shape, unplaced } from '../../../src/domain/register.ts';
import { route } from '../../../src/domain/routing.ts';
import { register } from '../../support/caseFacts.ts';

const place: Place = { position: 'above', area: 'norr', propertyId: 'p-lind-4' };

describe('a case', () => {
  it('goes to the coordinator of the area where the home lies', () => {
    expect(route(register, { ...place, homeId: 'h-lind-4-1202' })).toEqual({
      area: 'norr',
      owner: 'c-sara',
      reasons: ['areaOfHome'],
    });
  });

  it('goes by the building when the flat is not known', () => {
    expect(route(register, place).reasons).toEqual(['areaOfBuilding']);
  });

  it('goes to the manager when no one in the register answers for the home', () => {
    const said = 'Ingenstansvägen 99';
    expect(route(register, { ...place, area: unplaced, said })).toEqual({
      area: unplaced,
      owner: 'c-karin',
      reasons: ['homeUnknown'],
    });
    expect(route(register, { ...place, area: unplaced }).reasons).toEqual(['homeNotGiven']);
  });

  it('goes to the manager when the area has no coordinator', () => {
    expect(route(register, { ...place, area: 'vaster' })).toEqual({
      area: 'vaster',
      owner: 'c-karin',
      reasons: ['areaWithoutCoordinator'],
    });
  });

  it('goes the same way in whatever order the register lists people', () => {
    const shared = register.coordinators.map((each) => ({ ...each, areas: ['norr'] }));
    const turned = { ...register, coordinators: shared.toReversed() };
    expect(route({ ...register, coordinators: shared }, place)).toEqual(route(turned, place));
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
