import { caseNumber } from '../domain/caseNumber.ts';
import { casePaper, isPrintable, type CasePaper } from '../domain/casePaper.ts';
import type { StaffView } from '../domain/caseView.ts';
import type { Worker } from '../domain/deciding.ts';
import { printedReports } from '../domain/printedReports.ts';
import type { Register } from '../domain/register.ts';
import type { Complainant } from '../domain/report.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { QuietHours } from '../domain/triage.ts';
import type { Work } from '../domain/work.ts';
import type { Cases } from './ports.ts';

/** What shall stand on the paper. */
export interface PaperAsked {
  /** The complainants' own words. */
  readonly words: boolean;
  /** Why it shall say who complained; none: it does not. */
  readonly why?: string | undefined;
}

interface PaperDeps {
  readonly cases: Pick<Cases, 'complainant'>;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly quiet: QuietHours;
  /** A case as this worker may see it, with those that are worked with it. */
  readonly show: (
    number: string,
    worker: Worker,
  ) => Promise<{ readonly view: StaffView } | undefined>;
  /** Does a piece of work on a case: that somebody reads who complained goes on record. */
  readonly work: (
    number: string,
    work: Work,
    by: { readonly worker: Worker; readonly seen: number },
  ) => Promise<Result<undefined> | undefined>;
}

export type PrintCase = (
  number: string,
  asked: PaperAsked,
  worker: Worker,
) => Promise<Result<CasePaper> | undefined>;

/** What papers on a case are made of. Before names are on it, it is on record for every report that they were read, and why. */
export const printCase =
  (deps: PaperDeps): PrintCase =>
  async (number, { words, why }, worker) => {
    const view = (await deps.show(number, worker))?.view;
    if (!view) return undefined;
    const refusal = refusalOf(view);
    if (refusal) return refuse(refusal);
    const read = await putOnRecord(deps, view, { why, worker });
    if (!read?.ok) return read;
    const complainants = await complainantsOf(deps, view);
    const material = { view, complainants, register: deps.register(), quiet: deps.quiet };
    return ok(casePaper(material, { words, names: why !== undefined }));
  };

const refusalOf = (view: StaffView): string | undefined => {
  if (!view.may.some(({ action }) => action === 'print')) return 'notAllowed';
  return isPrintable(view) ? undefined : 'noPaper';
};

/** Without a reason nobody is read. Nobody stands behind a tip, so nobody is read there. */
const putOnRecord = async (
  { work }: PaperDeps,
  view: StaffView,
  { why, worker }: { readonly why: string | undefined; readonly worker: Worker },
): Promise<Result<undefined> | undefined> => {
  if (why === undefined) return ok(undefined);
  const read = printedReports(view).filter(({ letter }) => letter !== undefined);
  for (const { report } of read) {
    const reading = { type: 'readIdentity', report: report.id, why } as const;
    // One after the other: they are commits on the same case.
    const done = await work(view.number, reading, { worker, seen: 0 });
    if (!done?.ok) return done;
  }
  return ok(undefined);
};

/** Who sent each report, wherever it lies among the cases that are worked as one. */
const complainantsOf = async (
  { cases }: PaperDeps,
  { number, joined, reports }: StaffView,
): Promise<ReadonlyMap<string, Complainant>> => {
  const numbers = [number, ...joined].map((each) => caseNumber.parse(each));
  const found = await Promise.all(
    reports.map(async ({ id }) => {
      const theirs = await Promise.all(numbers.map((each) => cases.complainant(each, id)));
      return [id, theirs.find((each) => each !== undefined) ?? {}] as const;
    }),
  );
  return new Map(found);
};
