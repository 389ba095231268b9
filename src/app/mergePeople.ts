import { folded } from '../domain/addressTokens.ts';
import type { Coordinator, Register } from '../domain/register.ts';
import { freeId, merged, slug, type Merged } from './importCounts.ts';
import type { PersonTold } from './importPeople.ts';
import type { Fault } from './importTable.ts';
import { knownOf } from './knownPeople.ts';
import { backupOf, twice, type Made } from './peopleApart.ts';

interface MergedPeople {
  readonly coordinators: Merged<Coordinator>;
  readonly faults: readonly Fault[];
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
