import { complainantView, type ComplainantView } from '../domain/caseView.ts';
import type { Keyed } from './keyed.ts';
import type { Cases, Claims } from './ports.ts';

interface LookUpDeps {
  readonly cases: Cases;
  readonly claims: Claims;
  readonly keyed: Keyed;
}

export type LookUpStatus = (said: string) => Promise<ComplainantView | undefined>;

/**
 * What the holder of a receipt code may be told. Whatever is no code takes the same way as a code that leads nowhere,
 * so that neither the answer nor its time tells them apart.
 */
export const lookUpStatus =
  ({ cases, claims, keyed }: LookUpDeps): LookUpStatus =>
  async (said) => {
    const found = await claims.byReceipt(keyed.text('receipt-mark', said.replace(/\D/g, '')));
    const stored = found && (await cases.load(found.number));
    return stored && found && complainantView(stored.file, found.report);
  };
