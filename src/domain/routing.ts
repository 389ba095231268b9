import type { Place } from './place.ts';
import type { Category, Kind } from './taxonomy.ts';
import { unplaced, type Coordinator, type Matter, type Register, type Role } from './register.ts';

export interface Route {
  readonly area: string;
  /** The coordinator who owns the case from now on; there always is one. */
  readonly owner: string;
  /** Codes; `locales/<lang>/reasons.json` has the words. */
  readonly reasons: readonly string[];
}

/** What a case is routed by. */
export interface Routed {
  readonly place: Place;
  readonly category: Category;
  readonly kinds: readonly Kind[];
}

interface Rule {
  readonly reason: string;
  readonly holds: (routed: Routed) => boolean;
  /** Who gets it, if there is somebody. */
  readonly to: (register: Register, routed: Routed) => Coordinator | undefined;
}

/** Who can own a case. */
const owners: readonly Role[] = ['coordinator', 'manager', 'jurist'];

const byId = (a: Coordinator, b: Coordinator): number => (a.id < b.id ? -1 : 1);

const manager = ({ coordinators }: Register): Coordinator => {
  const found = coordinators.filter(({ role }) => role === 'manager').toSorted(byId)[0];
  if (!found) throw new Error('the register has no manager');
  return found;
};

/** Whoever takes such matters, of that area before others. */
const takerOf =
  (matter: Matter) =>
  ({ coordinators }: Register, { place: { area } }: Routed): Coordinator | undefined => {
    const takers = coordinators.filter(({ takes }) => takes.includes(matter)).toSorted(byId);
    return takers.find(({ areas }) => areas.includes(area)) ?? takers[0];
  };

const ofArea = ({ coordinators }: Register, { place: { area } }: Routed): Coordinator | undefined =>
  coordinators.filter(({ areas }) => areas.includes(area)).toSorted(byId)[0];

const isConcern = ({ category }: Routed): boolean => category === 'concern';
const isPlaced = ({ place: { area } }: Routed): boolean => area !== unplaced;

/**
 * The rules, in the order in which they are tried: the first that holds and has somebody decides. What none of them has
 * somebody for is the manager's.
 */
const rules: readonly Rule[] = [
  { reason: 'concern', holds: isConcern, to: takerOf('concern') },
  { reason: 'concernToManager', holds: isConcern, to: manager },
  {
    reason: 'staffMatter',
    holds: ({ kinds }) => kinds.includes('staff'),
    to: takerOf('staff'),
  },
  {
    reason: 'crimeMatter',
    holds: ({ kinds }) => kinds.includes('drugs_crime'),
    to: takerOf('crime'),
  },
  {
    reason: 'repairMatter',
    holds: ({ category }) => category === 'repair',
    to: takerOf('repair'),
  },
  {
    reason: 'callbackMatter',
    holds: ({ category }) => category === 'callback',
    to: takerOf('callback'),
  },
  {
    reason: 'areaOfHome',
    holds: (routed) => isPlaced(routed) && routed.place.homeId !== undefined,
    to: ofArea,
  },
  { reason: 'areaOfBuilding', holds: isPlaced, to: ofArea },
  { reason: 'areaWithoutCoordinator', holds: isPlaced, to: manager },
  { reason: 'callback', holds: ({ category }) => category === 'callback', to: manager },
  { reason: 'homeUnknown', holds: ({ place: { said } }) => said !== undefined, to: manager },
  { reason: 'homeNotGiven', holds: () => true, to: manager },
];

/** Whether somebody is away on a day (`YYYY-MM-DD`). */
export const isAway = ({ awayUntil }: Coordinator, today: string): boolean =>
  awayUntil !== undefined && awayUntil >= today;

/** Who it is, their backup, that one's, and so on, each once; the manager last. */
const inTurn = (register: Register, whose: Coordinator | undefined): readonly Coordinator[] => {
  const turn = whose ? [whose] : [];
  for (const { backup } of turn) {
    const next = register.coordinators.find(({ id }) => id === backup);
    if (next && !turn.includes(next)) turn.push(next);
  }
  return [...turn, manager(register)];
};

/**
 * Who stands in for somebody who is away: the first backup who is not, or the manager. When everybody is away, it stays
 * with the one whose it is: it is never nobody's.
 */
export const presentFor = (
  register: Register,
  whose: Coordinator | undefined,
  today: string,
): Coordinator =>
  inTurn(register, whose).find((each) => !isAway(each, today)) ?? whose ?? manager(register);

/** Who steps in when a promise of this owner's is broken: never the owner, unless nobody stands behind them. */
export const backupFor = (register: Register, owner: string, today: string): Coordinator => {
  const whose = register.coordinators.find(({ id }) => id === owner);
  const others = inTurn(register, whose).filter(({ id }) => id !== owner);
  return others.find((each) => !isAway(each, today)) ?? others[0] ?? manager(register);
};

/** Somebody in the register who can own a case. */
export const workerIn = (register: Register, id: string): Coordinator | undefined =>
  register.coordinators.find((each) => each.id === id && owners.includes(each.role));

/** Who owns a case, and why. The same report on the same day always goes the same way. */
export const route = (register: Register, routed: Routed, today: string): Route => {
  const found = rules
    .filter(({ holds }) => holds(routed))
    .flatMap(({ reason, to }) => {
      const whose = to(register, routed);
      return whose ? [{ reason, whose }] : [];
    })[0];
  const { reason, whose } = found ?? { reason: 'homeNotGiven', whose: manager(register) };
  const owner = presentFor(register, whose, today);
  const reasons = owner.id === whose.id ? [reason] : [reason, 'ownerAway'];
  return { area: routed.place.area, owner: owner.id, reasons };
};
