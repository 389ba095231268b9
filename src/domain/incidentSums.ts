import type { StaffView } from './caseView.ts';
import type { Finding } from './findings.ts';
import type { ListedIncident } from './incidentList.ts';
import type { PrintedReport } from './printedReports.ts';

/** What the list comes to. */
export interface IncidentSums {
  readonly incidents: number;
  readonly verified: number;
  readonly unconfirmed: number;
  readonly nights: number;
  /** Households that are known to be different. */
  readonly households: number;
  readonly tips: number;
  /** Reports that were taken back or moved, and are not in the list. */
  readonly leftOut: number;
}

interface Counted {
  readonly view: StaffView;
  readonly reports: readonly PrintedReport[];
}

/** What these incidents of these reports come to. */
export const incidentSums = (
  { view, reports }: Counted,
  incidents: readonly Pick<ListedIncident, 'finding' | 'night'>[],
): IncidentSums => {
  const found = (is: Finding['is']) => incidents.filter(({ finding }) => finding.is === is).length;
  return {
    incidents: incidents.length,
    verified: found('verified'),
    unconfirmed: found('unconfirmed'),
    nights: incidents.filter(({ night }) => night).length,
    households: new Set(reports.flatMap(({ letter, household = [] }) => (letter ? household : [])))
      .size,
    tips: reports.filter(({ report }) => report.protection === 'tip').length,
    leftOut: view.reports.length - reports.length,
  };
};
