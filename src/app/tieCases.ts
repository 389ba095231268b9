import { advance } from '../domain/advance.ts';
import type { Fact } from '../domain/caseEvents.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { decideJoin, decidePart } from '../domain/decideTies.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Stored } from './ports.ts';
import type { By, WorkDeps } from './workCase.ts';

/**
 * Joins another case to this one, or parts them again. The case that leads is changed first, under a mark: what a crash
 * leaves half done is finished from how it stands.
 */
export const tieCases =
  (deps: WorkDeps) =>
  (said: string, asked: Asked, by: Pick<By, 'worker'>): Promise<Result<undefined> | undefined> =>
    // One at a time: two cases that are joined to each other at once would lead each other.
    deps.lanes('tie', () => tie(deps, said, { ...asked, ...by }));

interface Asked {
  readonly other: string;
  readonly cut: boolean;
}

const tie = async (
  deps: WorkDeps,
  said: string,
  { other, cut, worker }: Asked & Pick<By, 'worker'>,
): Promise<Result<undefined> | undefined> => {
  const first = await loaded(deps, said);
  const second = await loaded(deps, other);
  if (!first) return undefined;
  if (!second) return refuse('noSuchCase');
  const decide = cut ? decidePart : decideJoin;
  const moment = { register: deps.register(), now: deps.now() };
  const decided = decide(first.file, second.file, { ...moment, worker });
  if (!decided.ok) return decided;
  await deps.pending.mark(`case!${second.file.number}`);
  if (!(await record(deps, first, decided.value.leader))) return refuse('changedMeanwhile');
  await record(deps, second, decided.value.other);
  for (const { file } of [first, second]) await finish(deps, file.number);
  return ok(undefined);
};

const loaded = async ({ cases }: WorkDeps, said: string): Promise<Stored | undefined> => {
  const number = caseNumber.safeParse(said).data;
  return number && cases.load(number);
};

const record = async (
  { cases, pending, promises, now }: WorkDeps,
  before: Stored,
  facts: readonly Fact[],
): Promise<boolean> => {
  await pending.mark(`case!${before.file.number}`);
  return cases.record({ before, ...advance(before, facts, { now: now(), promises }) });
};

const finish = async ({ lanes, queues, follow }: WorkDeps, number: CaseNumber): Promise<void> => {
  await lanes(number, () => queues.project(number));
  follow(number);
};
