import type { CaseEvent, Fact, FactOf } from '../domain/caseEvents.ts';
import type { CaseFile } from '../domain/caseFile.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import { ok } from '../domain/result.ts';
import { changeCase, type ChangeDeps } from './changeCase.ts';

/** What follows from how another case stands is recorded. Whether anything did. */
const become = async (
  deps: ChangeDeps,
  number: CaseNumber,
  factsFor: (file: CaseFile) => readonly Fact[],
): Promise<boolean> => {
  const done = await changeCase(deps, number, ({ file }) => ok(factsFor(file)));
  return done?.ok === true && done.value;
};

/**
 * Makes the cases that are tied to this one agree with it: what a crash left half joined or half parted is finished, and
 * owner and stage are those of the case that leads. Gives the cases that were changed. Safe to repeat.
 */
export const tieUp = async (
  deps: ChangeDeps,
  number: CaseNumber,
): Promise<readonly CaseNumber[]> => {
  const stored = await deps.cases.load(number);
  if (!stored) return [];
  const { file } = stored;
  const changed: CaseNumber[] = [];
  const events = file.joined.length > 0 ? await deps.cases.events(number) : [];
  for (const each of file.joined)
    if (await become(deps, each, (other) => led(other, { file, events }))) changed.push(each);
  const leader = file.joinedTo && (await deps.cases.load(file.joinedTo));
  return leader ? [...changed, ...(await agree(deps, file, leader.file))] : changed;
};

/** With the case that leads; or parted from one that leads it no more. */
const agree = async (
  deps: ChangeDeps,
  file: CaseFile,
  leader: CaseFile,
): Promise<readonly CaseNumber[]> => {
  const isLed = leader.joined.includes(file.number);
  const number = isLed ? leader.number : file.number;
  const done = await become(deps, number, (now) =>
    isLed ? reopenedBy(now, file) : partedFrom(now.joinedTo, leader),
  );
  return done ? [number] : [];
};

const partedFrom = (joinedTo: CaseNumber | undefined, { number, owner }: CaseFile) =>
  joinedTo === number ? [{ type: 'partedFrom', by: owner, from: number } as const] : [];

/** What somebody wrote about a closed case opens the one that it is worked with. */
const reopenedBy = ({ state }: CaseFile, { state: other }: CaseFile): readonly Fact[] =>
  state.stage === 'closed' && other.stage !== 'closed' && other.since > state.closedAt
    ? [{ type: 'reopened' }]
    : [];

/** A case that leads, and what has happened in it. */
interface Leading {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
}

/** The case is tied to the one that leads it, and has its owner and its stage. */
const led = (other: CaseFile, leader: Leading): readonly Fact[] => {
  const { owner: by, number } = leader.file;
  const joined: readonly Fact[] =
    other.joinedTo === number ? [] : [{ type: 'joinedTo', by, to: number }];
  return [...joined, ...owned(other, leader), ...staged(other, leader)];
};

/** In the words of the last fact of that sort: it is told of as it was. */
const lastOf = <T extends Fact['type']>(
  { events }: Leading,
  types: readonly T[],
): FactOf<T> | undefined => {
  const isOne = (fact: Fact): fact is FactOf<T> => types.some((type) => type === fact.type);
  return events.flatMap(({ fact }) => (isOne(fact) ? [fact] : [])).at(-1);
};

const owned = ({ owner }: CaseFile, leader: Leading): readonly Fact[] => {
  const { owner: by } = leader.file;
  if (owner === by) return [];
  return [lastOf(leader, ['taken', 'handedOver']) ?? { type: 'handedOver', by, to: by }];
};

const staged = ({ state }: CaseFile, leader: Leading): readonly Fact[] => {
  const { state: leads, owner: by } = leader.file;
  if (state.stage === leads.stage) return [];
  if (leads.stage === 'received') return [{ type: 'reopened' }];
  if (leads.stage !== 'closed') return [{ type: 'stageSet', by, stage: leads.stage }];
  // Somebody has written about it since: it is open again, and so will the one be that leads.
  if (state.stage !== 'closed' && state.since > leads.closedAt) return [];
  const closed = lastOf(leader, ['closed']);
  return closed ? [closed] : [];
};
