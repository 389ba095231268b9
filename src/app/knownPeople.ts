import type { Coordinator } from '../domain/register.ts';
import type { PersonTold } from './importPeople.ts';

/** Names and addresses are the same in capitals. */
export const lower = (text: string | undefined): string => (text ?? '').toLowerCase();

/** The only one of whom it holds. */
const only = (
  coordinators: readonly Coordinator[],
  holds: (each: Coordinator) => boolean,
): Coordinator | undefined => {
  const [found, ...others] = coordinators.filter(holds);
  return others.length === 0 ? found : undefined;
};

/** Who in the register each line is about; undefined for somebody new. A name is that of nobody whose id or e-mail another line has. */
export const knownOf = (
  told: readonly PersonTold[],
  coordinators: readonly Coordinator[],
): readonly (Coordinator | undefined)[] => {
  const sure = told.map(({ id, email }) =>
    only(coordinators, (each) =>
      id ? each.id === id : Boolean(email) && lower(each.email) === lower(email),
    ),
  );
  const others = coordinators.filter((each) => !sure.includes(each));
  return told.map(
    ({ id, name }, at) =>
      sure[at] ?? (id ? undefined : only(others, (each) => lower(each.name) === lower(name))),
  );
};
