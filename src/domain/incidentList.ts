import { Temporal } from 'temporal-polyfill';
import type { StaffView } from './caseView.ts';
import { findingOf, type Finding } from './findings.ts';
import type { Incident } from './incident.ts';
import { incidentSums, type IncidentSums } from './incidentSums.ts';
import type { PrintedReport } from './printedReports.ts';
import type { Report } from './report.ts';
import type { Kind } from './taxonomy.ts';
import { atNight, type QuietHours } from './triage.ts';

/** One occasion that is relied on, as a dated record of its own (RH 2021:2). */
export interface ListedIncident {
  readonly number: number;
  readonly incident: Incident;
  /** How long it went on, when both ends are known. */
  readonly minutes?: number;
  readonly night: boolean;
  readonly kinds: readonly Kind[];
  /** The report that told of it, by its number on the case. */
  readonly report: number;
  readonly letter?: string;
  readonly receivedAt: string;
  /** Where it was noticed: never the complainant's home, nor on which side of the source it lies. */
  readonly where: 'sameBuilding' | 'otherBuilding' | 'unknown';
  readonly finding: Finding;
}

export interface IncidentList {
  readonly incidents: readonly ListedIncident[];
  readonly sums: IncidentSums;
  /** The hours that count as night. */
  readonly quiet: QuietHours;
}

interface Reading {
  readonly view: StaffView;
  readonly reports: readonly PrintedReport[];
  readonly quiet: QuietHours;
  /** Takes out of words of staff what tells who complained. */
  readonly hide: (text: string) => string;
}

/** Every incident of the reports that count, in the order in which they happened. */
export const incidentList = (reading: Reading): IncidentList => {
  const incidents = reading.reports
    .flatMap((printed) => incidentsOf(reading, printed))
    .toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1))
    .map((each, index) => ({ number: index + 1, ...each }));
  return { incidents, sums: incidentSums(reading, incidents), quiet: reading.quiet };
};

type Unnumbered = Omit<ListedIncident, 'number'>;

const begun = ({ incident, receivedAt }: Unnumbered): string =>
  `${incident.date} ${incident.from ?? ''} ${receivedAt}`;

const incidentsOf = (
  { view, quiet, hide }: Reading,
  { report, number, letter }: PrintedReport,
): readonly Unnumbered[] =>
  report.incidents.map((incident, index) => {
    const minutes = minutesOf(incident);
    return {
      incident,
      ...(minutes !== undefined && { minutes }),
      night: atNight(incident, quiet),
      kinds: report.kinds,
      report: number,
      ...(letter && { letter }),
      receivedAt: report.receivedAt,
      where: whereOf(report),
      finding: findingOf(view, { report: report.id, incident: index }, hide),
    };
  });

/** By the instants, so that a night in which the clocks are changed is as long as it was. */
const minutesOf = ({ start, end }: Incident): number | undefined =>
  start && end
    ? Temporal.Instant.from(start).until(Temporal.Instant.from(end)).total('minutes')
    : undefined;

const inHouse = ['above', 'below', 'beside', 'opposite', 'same_stairwell'];

const whereOf = ({ source: { position } }: Report): ListedIncident['where'] => {
  if (position === 'other_building') return 'otherBuilding';
  return inHouse.includes(position) ? 'sameBuilding' : 'unknown';
};
