import { advance } from '../domain/advance.ts';
import type { Promises } from '../domain/promises.ts';
import type { Complainant } from '../domain/report.ts';
import { tell, type Telling } from '../domain/tell.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Lanes } from './lanes.ts';
import type { Cases, Claimed, Now, Pending } from './ports.ts';
import { untilFirst } from './retry.ts';
import { whereIs } from './ties.ts';

interface TellDeps {
  readonly cases: Cases;
  readonly pending: Pending;
  readonly promises: Promises;
  readonly now: Now;
  readonly lanes: Lanes;
  /** Starts the follow-up work of a case, and does not wait for it. */
  readonly follow: (number: CaseNumber) => void;
}

/** What a complainant tells later; a new way to be reached goes to where the identity is kept, never to the case. */
export type Told =
  | Exclude<Telling, { type: 'contact' }>
  | { readonly type: 'contact'; readonly complainant: Pick<Complainant, 'name' | 'reach'> };

/** `id` tells this from the same once more: a turn that is computed again tells with the same id. */
export type TellCase = (about: Claimed, told: Told & { readonly id: string }) => Promise<void>;

/** Puts on the case what the holder of a receipt tells of their report. Safe to repeat. */
export const tellCase =
  (deps: TellDeps): TellCase =>
  async (claimed, told) => {
    const about = await whereIs(deps, claimed);
    await deps.lanes(about.number, () => untilFirst(() => attempt(deps, about, told)));
    deps.follow(about.number);
  };

const attempt = async (
  deps: TellDeps,
  { number, report }: Claimed,
  { id, ...told }: Told & { readonly id: string },
): Promise<'done' | 'conflict'> => {
  const before = await deps.cases.load(number);
  if (!before) throw new Error('there is no such case');
  const telling: Telling = told.type === 'contact' ? { type: 'contact' } : told;
  const facts = tell(telling, before.file, { report, id });
  if (facts.length === 0) return 'done';
  const { promises } = deps;
  const advanced = advance(before, facts, { now: deps.now(), promises });
  await deps.pending.mark(`case!${number}`);
  const contact = told.type === 'contact' && (await renewed(deps, { number, report }, told));
  const change = { before, ...advanced, ...(contact && { contact }) };
  return (await deps.cases.record(change)) ? 'done' : 'conflict';
};

const renewed = async (
  { cases }: TellDeps,
  { number, report }: Claimed,
  { complainant: told }: Extract<Told, { type: 'contact' }>,
) => {
  const before = await cases.complainant(number, report);
  return { report, complainant: { ...before, ...told } };
};
