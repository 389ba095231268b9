import type { SaidHome } from '../domain/answers.ts';
import { complainantView, type ComplainantView } from '../domain/caseView.ts';
import { isSamePlace } from '../domain/place.ts';
import { digitsOf } from '../domain/receiptCode.ts';
import type { Keyed } from './keyed.ts';
import type { Cases, Claimed, Claims } from './ports.ts';
import { whereIs } from './ties.ts';

interface LookUpDeps {
  readonly cases: Cases;
  readonly claims: Claims;
  readonly keyed: Keyed;
}

/** What a complainant may be told of their report, and which it is. */
export interface Status {
  readonly about: Claimed;
  readonly view: ComplainantView;
  /** Whether a home that is named is the one that the case is about, which is never told. */
  readonly isHome: (said: SaidHome) => boolean;
}

export type LookUpStatus = (said: string) => Promise<Status | undefined>;
export type OpenStatus = (about: Claimed) => Promise<Status | undefined>;
export type ListStatus = (person: string) => Promise<readonly Status[]>;

/** What may be told of a report that is known already: from this very conversation, or from the person's sign-in. */
export const openStatus =
  ({ cases }: Pick<LookUpDeps, 'cases'>): OpenStatus =>
  async (claimed) => {
    const about = await whereIs({ cases }, claimed);
    const stored = await cases.load(about.number);
    const view =
      stored && complainantView(stored.file, about.report, await cases.events(about.number));
    return view && { about, view, isHome: (said) => isSamePlace(stored.file.place, said) };
  };

/** The reports of a person who is known by their sign-in; those that tell the same again stand under the first. */
export const listStatus = (deps: Pick<LookUpDeps, 'cases' | 'claims'>): ListStatus => {
  const open = openStatus(deps);
  return async (person) => {
    const found = await Promise.all((await deps.claims.byPerson(person)).map(open));
    return found.flatMap((status) => (status && !status.view.follows ? [status] : []));
  };
};

/**
 * What the holder of a receipt code may be told. Whatever is no code takes the same way as a code that leads nowhere,
 * so that neither the answer nor its time tells them apart.
 */
export const lookUpStatus =
  ({ cases, claims, keyed }: LookUpDeps): LookUpStatus =>
  async (said) => {
    const found = await claims.byReceipt(keyed.text('receipt-mark', digitsOf(said)));
    return found && openStatus({ cases })(found);
  };
