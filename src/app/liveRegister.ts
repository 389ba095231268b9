import type { Coordinator, Register } from '../domain/register.ts';
import type { Absence, Absences } from './ports.ts';

interface LiveDeps {
  readonly register: () => Register;
  readonly absences: Absences;
}

export interface LiveRegister {
  /** The register as it is now: the same object as long as nothing has changed. */
  readonly register: () => Register;
  /** Somebody is away until a day, or (none) back. */
  readonly setAway: (staff: string, until: string | undefined) => Promise<void>;
  /** Takes in what other processes have been told. */
  readonly refresh: () => Promise<void>;
}

type Known = ReadonlyMap<string, Absence>;

/** The register with what people have said of being away: it stands until the register itself says something else. */
export const liveRegister = ({ register, absences }: LiveDeps): LiveRegister => {
  let known: Known = new Map();
  let made: { from: Register; known: Known; register: Register } | undefined;
  const refresh = async (): Promise<void> => {
    known = await absences.all();
  };
  return {
    register: () => {
      const from = register();
      if (made?.from !== from || made.known !== known)
        made = { from, known, register: withAbsences(from, known) };
      return made.register;
    },
    setAway: async (staff, until) => {
      const before = register().coordinators.find(({ id }) => id === staff)?.awayUntil;
      await absences.set(staff, { ...(until && { until }), ...(before && { instead: before }) });
      await refresh();
    },
    refresh,
  };
};

const withAbsences = (register: Register, known: Known): Register =>
  known.size === 0
    ? register
    : {
        ...register,
        coordinators: register.coordinators.map((each) => asSaid(each, known.get(each.id))),
      };

const asSaid = (whose: Coordinator, said: Absence | undefined): Coordinator => {
  const { awayUntil, ...rest } = whose;
  if (!said || said.instead !== awayUntil) return whose;
  return said.until ? { ...rest, awayUntil: said.until } : rest;
};
