import { homesOf } from '../domain/address.ts';
import { advance } from '../domain/advance.ts';
import { caseNumber, caseNumberFrom, type CaseNumber } from '../domain/caseNumber.ts';
import { decideSplit } from '../domain/decideTies.ts';
import { placeNamed } from '../domain/place.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { Keyed } from './keyed.ts';
import { untilFirst } from './retry.ts';
import type { By, WorkDeps } from './workCase.ts';

export interface SplitDeps extends WorkDeps {
  readonly keyed: Keyed;
}

interface Asked {
  readonly report: string;
  /** The home that it is about, as it was typed. */
  readonly said: string;
}

/** Moves a report about another home to a case of its own; the first case keeps its history. */
export const splitReport =
  (deps: SplitDeps) =>
  async (said: string, asked: Asked, by: By): Promise<Result<undefined> | undefined> => {
    const number = caseNumber.safeParse(said).data;
    const done =
      number &&
      (await deps.lanes(number, () => untilFirst(() => attempt(deps, number, { asked, by }))));
    if (!number || !done?.ok) return done || undefined;
    await deps.lanes(number, () => deps.queues.project(number));
    deps.follow(number);
    return done;
  };

const attempt = async (
  deps: SplitDeps,
  number: CaseNumber,
  { asked, by }: { readonly asked: Asked; readonly by: By },
): Promise<Result<undefined> | undefined | 'conflict'> => {
  const before = await deps.cases.load(number);
  if (!before) return undefined;
  if (by.seen !== before.version) return refuse('changedMeanwhile');
  if (asked.said.trim() === '') return refuse('homeMissing');
  const now = deps.now();
  const { report } = asked;
  const to = caseNumberFrom(deps.keyed('split-number', `${number}.${report}.${before.version}`));
  const register = deps.register();
  const place = placeNamed(homesOf(register), asked.said);
  const facts = decideSplit({ report, to, place }, before.file, { ...deps, ...by, register, now });
  if (!facts.ok) return facts;
  await deps.pending.mark(`case!${number}`);
  const advanced = advance(before, facts.value, { now, promises: deps.promises });
  return (await deps.cases.record({ before, ...advanced })) ? ok(undefined) : 'conflict';
};
