import type { Place } from './place.ts';
import type { Category } from './taxonomy.ts';
import { unplaced, type Coordinator, type Register } from './register.ts';

export interface Route {
  readonly area: string;
  /** The coordinator who owns the case from now on; there always is one. */
  readonly owner: string;
  /** Codes; `locales/<lang>/reasons.json` has the words. */
  readonly reasons: readonly string[];
}

const byId = (a: Coordinator, b: Coordinator): number => (a.id < b.id ? -1 : 1);

const manager = ({ coordinators }: Register): Coordinator => {
  const found = coordinators.filter(({ role }) => role === 'manager').toSorted(byId)[0];
  if (!found) throw new Error('the register has no manager');
  return found;
};

/**
 * The coordinator of the area; what no area claims goes to the manager. A concern for somebody goes to whoever takes
 * concerns, of that area before others; where nobody does, the manager owns it.
 */
export const route = (register: Register, place: Place, category: Category): Route =>
  routes[category]?.(register, place) ?? byArea(register, place);

const routes: Readonly<
  Partial<Record<Category, (register: Register, place: Place) => Route | undefined>>
> = {
  concern: (register, place) => toConcerns(register, place),
  callback: (register, { area }) =>
    area === unplaced ? { area, owner: manager(register).id, reasons: ['callback'] } : undefined,
};

const toConcerns = (register: Register, { area }: Place): Route => {
  const takers = register.coordinators.filter(({ concerns }) => concerns).toSorted(byId);
  const owner = takers.find(({ areas }) => areas.includes(area)) ?? takers[0];
  return owner
    ? { area, owner: owner.id, reasons: ['concern'] }
    : { area, owner: manager(register).id, reasons: ['concernToManager'] };
};

const byArea = (register: Register, { area, homeId, said }: Place): Route => {
  const owners = register.coordinators.filter(({ areas }) => areas.includes(area)).toSorted(byId);
  const owner = owners[0];
  if (area === unplaced)
    return {
      area,
      owner: manager(register).id,
      reasons: [said === undefined ? 'homeNotGiven' : 'homeUnknown'],
    };
  if (!owner) return { area, owner: manager(register).id, reasons: ['areaWithoutCoordinator'] };
  return { area, owner: owner.id, reasons: [homeId ? 'areaOfHome' : 'areaOfBuilding'] };
};
