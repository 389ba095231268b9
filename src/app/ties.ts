import { advance } from '../domain/advance.ts';
import type { Fact } from '../domain/caseEvents.ts';
import type { CaseFile } from '../domain/caseFile.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Promises } from '../domain/promises.ts';
import type { Cases, Claimed, Now, Pending, Stored } from './ports.ts';
import { untilFirst } from './retry.ts';

export interface TieDeps {
  readonly cases: Cases;
  readonly pending: Pending;
  readonly promises: Promises;
  readonly now: Now;
}

/** The cases that are worked with this one. */
export const joinedWith = async (
  { cases }: Pick<TieDeps, 'cases'>,
  { file }: Stored,
): Promise<readonly Stored[]> =>
  (await Promise.all(file.joined.map((each) => cases.load(each)))).flatMap((each) => each ?? []);

/** On which case a report is now: it may have been moved to another home's. */
export const whereIs = async (
  deps: Pick<TieDeps, 'cases'>,
  { number, report }: Claimed,
): Promise<Claimed> => {
  const stored = await deps.cases.load(number);
  const moved = stored?.file.reports.find(({ id }) => id === report)?.movedTo;
  const there = moved && (await deps.cases.load(moved));
  // Until the other case has it, the first one still tells of it.
  const isThere = there?.file.reports.some(({ id }) => id === report);
  return moved && isThere ? whereIs(deps, { number: moved, report }) : { number, report };
};

/** Which of the cases that are worked as one a report is on. */
export const caseOfReport = async (
  deps: Pick<TieDeps, 'cases'>,
  number: CaseNumber,
  report: string,
): Promise<CaseNumber> => {
  const stored = await deps.cases.load(number);
  const all = stored ? [stored, ...(await joinedWith(deps, stored))] : [];
  const has = ({ file }: Stored): boolean =>
    file.reports.some(({ id, movedTo }) => id === report && !movedTo);
  return all.find(has)?.file.number ?? number;
};

/** Records what follows from how another case stands. Whether anything did. */
const follow = (
  deps: TieDeps,
  number: CaseNumber,
  factsFor: (file: CaseFile) => readonly Fact[],
): Promise<boolean> =>
  untilFirst(async () => {
    const before = await deps.cases.load(number);
    const facts = before ? factsFor(before.file) : [];
    if (!before || facts.length === 0) return false;
    await deps.pending.mark(`case!${number}`);
    const advanced = advance(before, facts, { now: deps.now(), promises: deps.promises });
    return (await deps.cases.record({ before, ...advanced })) ? true : 'conflict';
  });

/**
 * Makes the cases that are tied to this one agree with it: what a crash left half joined or half parted is finished, and
 * owner and stage are those of the case that leads. Gives the cases that were changed. Safe to repeat.
 */
export const tieUp = async (deps: TieDeps, number: CaseNumber): Promise<readonly CaseNumber[]> => {
  const stored = await deps.cases.load(number);
  if (!stored) return [];
  const { file } = stored;
  const changed: CaseNumber[] = [];
  for (const each of file.joined)
    if (await follow(deps, each, (other) => led(other, file))) changed.push(each);
  const leader = file.joinedTo && (await deps.cases.load(file.joinedTo));
  return leader ? [...changed, ...(await agree(deps, file, leader.file))] : changed;
};

/** With the case that leads; or parted from one that leads it no more. */
const agree = async (
  deps: TieDeps,
  file: CaseFile,
  leader: CaseFile,
): Promise<readonly CaseNumber[]> => {
  const isLed = leader.joined.includes(file.number);
  const number = isLed ? leader.number : file.number;
  const done = await follow(deps, number, (now) =>
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

const led = (other: CaseFile, leader: CaseFile): readonly Fact[] => {
  const { owner: by, number, state } = leader;
  const joined: readonly Fact[] =
    other.joinedTo === number ? [] : [{ type: 'joinedTo', by, to: number }];
  const owned: readonly Fact[] = other.owner === by ? [] : [{ type: 'handedOver', by, to: by }];
  return [...joined, ...owned, ...staged(other, state, by)];
};

const staged = ({ state }: CaseFile, leads: CaseFile['state'], by: string): readonly Fact[] => {
  if (state.stage === leads.stage) return [];
  if (leads.stage !== 'closed')
    return leads.stage === 'received'
      ? [{ type: 'reopened' }]
      : [{ type: 'stageSet', by, stage: leads.stage }];
  if (state.stage !== 'closed' && state.since > leads.closedAt) return [];
  return [{ type: 'closed', by, outcome: leads.outcome, solvedBy: [], text: leads.outcome }];
};
