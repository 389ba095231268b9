import { folded } from '../domain/addressTokens.ts';
import type { Coordinator, Register } from '../domain/register.ts';
import { freeId, merged, slug, type Merged } from './importCounts.ts';
import type { PersonTold } from './importPeople.ts';
import type { Fault } from './importTable.ts';

interface MergedPeople {
  readonly coordinators: Merged<Coordinator>;
  readonly faults: readonly Fault[];
}

/** A line of the file, and who it makes. */
interface Made {
  readonly told: PersonTold;
  readonly person: Coordinator;
}

/**
 * The register's staff with those of the file. Somebody is known by their id, else by e-mail, else by name, and keeps
 * their id. A new one is made of the e-mail or the name, so that it is the same whenever the file is imported.
 */
export const mergePeople = (
  { coordinators }: Register,
  told: readonly PersonTold[],
  prune: boolean,
): MergedPeople => {
  const taken = new Set(coordinators.map(({ id }) => id));
  const known = knownOf(told, coordinators);
  const made = told.map((each, at): Made => {
    const before = known[at];
    const id = before?.id ?? (each.id || freeId(namesOf(each), taken));
    taken.add(id);
    return { told: each, person: personOf(each, before, id) };
  });
  const people = merged(
    coordinators,
    made.map(({ person }) => person),
    prune,
  ).all;
  const backups = made.map((each) => backupOf(each, people));
  const persons = made.map(({ person }, at) => withBackup(person, backups[at]?.id));
  return {
    coordinators: merged(coordinators, persons, prune),
    faults: [...backups.flatMap(({ faults }) => faults), ...twice(made, people)],
  };
};

const lower = (text: string | undefined): string => (text ?? '').toLowerCase();

/** The only one of whom it holds. */
const only = (
  coordinators: readonly Coordinator[],
  holds: (each: Coordinator) => boolean,
): Coordinator | undefined => {
  const [found, ...others] = coordinators.filter(holds);
  return others.length === 0 ? found : undefined;
};

/** Who in the register each line is about; undefined for somebody new. A name is that of nobody whose id or e-mail another line has. */
const knownOf = (
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

const namesOf = ({ email = '', name }: PersonTold): readonly string[] => {
  const [user = ''] = email.split('@');
  const names = [user, email, name].map((each) => slug(folded(each)));
  return names.some(Boolean) ? names.filter(Boolean).map((each) => `c-${each}`) : ['c-1'];
};

/** What the file has no column for stays as it was; what is empty there is taken away. */
const personOf = (told: PersonTold, before: Coordinator | undefined, id: string): Coordinator => {
  const { name, role = 'reader', areas, takes } = told;
  const kept = (key: 'email' | 'teamsId' | 'awayUntil' | 'backup') => {
    const value = told[key] === undefined ? before?.[key] : told[key];
    return value ? { [key]: value } : {};
  };
  return {
    id,
    name,
    role,
    areas: [...(areas ?? before?.areas ?? [])],
    takes: [...(takes ?? before?.takes ?? [])],
    ...kept('email'),
    ...kept('teamsId'),
    ...kept('backup'),
    ...kept('awayUntil'),
  };
};

const withBackup = ({ backup, ...person }: Coordinator, id: string | undefined): Coordinator =>
  id === undefined ? person : { ...person, backup: id };

interface Backup {
  readonly id?: string;
  readonly faults: readonly Fault[];
}

/** The backup of somebody among all who are there afterwards: by id, else by e-mail, else by name. */
const backupOf = ({ told: { at }, person }: Made, people: readonly Coordinator[]): Backup => {
  const { backup: value } = person;
  if (value === undefined) return { faults: [] };
  const [exact] = people.filter(({ id }) => id === value);
  const found = exact
    ? [exact]
    : people.filter(({ email, name }) => [lower(email), lower(name)].includes(lower(value)));
  const fault = (reason: string): Backup => ({ faults: [{ at, reason, values: { value } }] });
  const [one, ...others] = found;
  if (!one) return fault('backupMissing');
  if (others.length > 0) return fault('backupUnclear');
  return one.id === person.id ? fault('backupSelf') : { id: one.id, faults: [] };
};

/** Two lines about one person, and what only one person can have. */
const twice = (made: readonly Made[], people: readonly Coordinator[]): readonly Fault[] =>
  made.flatMap(({ told: { at }, person }, index): readonly Fault[] => {
    const same = made.slice(0, index).find((each) => each.person.id === person.id);
    if (same) {
      const { line = 0, file } = same.told.at;
      const values = { name: person.name, before: line, inFile: file };
      return [{ at, reason: 'personTwice', values }];
    }
    const later = made.slice(index + 1).map((each) => each.person.id);
    const others = people.filter(({ id }) => id !== person.id && !later.includes(id));
    return (['email', 'teamsId'] as const).flatMap((column) => {
      const value = person[column];
      const other = others.find((each) => value && lower(each[column]) === lower(value));
      const values = { value: value ?? '', name: other?.name ?? '' };
      return other ? [{ at, reason: `${column}Twice`, values }] : [];
    });
  });
