import type { Impact } from './answers.ts';
import type { StaffView } from './caseView.ts';
import type { IncidentSums } from './incidentSums.ts';
import { accountsOf, senderOf, type PrintedComplainant } from './printedAccounts.ts';
import type { PrintedReport } from './printedReports.ts';
import { takenSteps, type TakenStep } from './takenSteps.ts';
import type { Kind } from './taxonomy.ts';

/**
 * The disturbance report (störningsrapport) on a case. Who complained is not in it, nor what would point to them: on
 * which side they live, their language, their children, whether they have spoken with the neighbour.
 */
export interface DisturbanceReport {
  readonly kinds: readonly Kind[];
  readonly complainants: readonly PrintedComplainant[];
  /** What it does to those who complain, and how many of the complainants say so. */
  readonly impacts: readonly { readonly impact: Impact; readonly complainants: number }[];
  /** How many of them may witness by name, and let somebody in to listen. */
  readonly offers: { readonly witness: number; readonly listen: number };
  /** What the landlord has done, without what staff wrote of it: a note is no paper. */
  readonly steps: readonly TakenStep[];
  /** What a demand to remedy must rest on (RH 2018:23), and that the tenant has been heard. */
  readonly grounds: {
    readonly verified: boolean;
    readonly households: boolean;
    readonly heard: boolean;
  };
}

interface Reading {
  readonly view: StaffView;
  readonly reports: readonly PrintedReport[];
  readonly sums: IncidentSums;
}

/** The report on a case, out of the reports that count. */
export const disturbanceReport = ({ view, reports, sums }: Reading): DisturbanceReport => {
  const steps = takenSteps(view.events);
  return {
    kinds: view.kinds,
    complainants: accountsOf(reports),
    impacts: impactsOf(reports),
    offers: {
      witness: offering(view, reports, 'witness'),
      listen: offering(view, reports, 'listen'),
    },
    steps,
    grounds: {
      verified: sums.verified > 0,
      households: sums.households > 1,
      heard: steps.some(({ step }) => step === 'contactRespondent'),
    },
  };
};

/** Nobody's children and nobody's health: they would point somebody out, and health is not ours to hand on (GDPR art. 9). */
const tellable: readonly Impact[] = ['sleep', 'work', 'fear'];

const impactsOf = (reports: readonly PrintedReport[]): DisturbanceReport['impacts'] =>
  tellable.flatMap((impact) => {
    const theirs = reports.filter(({ report }) => report.impacts?.includes(impact));
    const complainants = new Set(theirs.map(senderOf)).size;
    return complainants > 0 ? [{ impact, complainants }] : [];
  });

const offering = (
  { filed }: StaffView,
  reports: readonly PrintedReport[],
  name: 'witness' | 'listen',
): number => {
  const willing = reports.filter(({ report }) =>
    filed.some(({ id, support }) => id === report.id && support?.[name] === 'yes'),
  );
  return new Set(willing.map(senderOf)).size;
};
