import type { Coordinator } from '../domain/register.ts';
import type { PersonTold } from './importPeople.ts';
import type { Fault } from './importTable.ts';
import { lower } from './knownPeople.ts';

/** A line of the file, and who it makes. */
export interface Made {
  readonly told: PersonTold;
  readonly person: Coordinator;
}

interface Backup {
  readonly id?: string;
  readonly faults: readonly Fault[];
}

/** The backup of somebody among all who are there afterwards: by id, else by e-mail, else by name. */
export const backupOf = (
  { told: { at }, person }: Made,
  people: readonly Coordinator[],
): Backup => {
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
export const twice = (made: readonly Made[], people: readonly Coordinator[]): readonly Fault[] =>
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
