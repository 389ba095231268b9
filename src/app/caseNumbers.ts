import { caseNumberFrom, type CaseNumber } from '../domain/caseNumber.ts';
import type { Keyed } from './keyed.ts';
import type { Cases, Claims } from './ports.ts';

export interface NumberDeps {
  readonly cases: Cases;
  readonly claims: Claims;
  readonly keyed: Keyed;
}

/** A number that nobody else has taken; `whose` gets the same one again. */
const freshNumber = async (deps: NumberDeps, whose: string, salt = 0): Promise<CaseNumber> => {
  const number = caseNumberFrom(deps.keyed('case-number', `${whose}.${salt}`));
  const mine = await deps.claims.number(number, whose);
  return mine ? number : freshNumber(deps, whose, salt + 1);
};

/** The open case of what reports share (`sourceKey`), or a number for a new one. */
export const caseFor = async (
  deps: NumberDeps,
  key: string | undefined,
  whose: string,
): Promise<CaseNumber> => {
  const fresh = await freshNumber(deps, whose);
  if (!key) return fresh;
  const claimed = await deps.claims.home(key, fresh);
  const current = await deps.cases.load(claimed);
  return current?.file.state.stage === 'closed' ? deps.claims.home(key, fresh, claimed) : claimed;
};
