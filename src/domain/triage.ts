import { z } from 'zod';
import type { Incident } from './incident.ts';
import type { Report } from './report.ts';
import { dangersOf } from './taxonomy.ts';

/** The most pressing first. */
export const priorities = ['urgent', 'high', 'normal'] as const;
export const priority = z.enum(priorities);
export type Priority = z.infer<typeof priority>;

/** Hours between which noise weighs heavier: common house rules, no statute (no hours stand in JB 12 kap. 25 §). */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export interface Triaged {
  readonly priority: Priority;
  /** Codes; `locales/<lang>/reasons.json` has the words. */
  readonly reasons: readonly string[];
}

interface Seen {
  readonly report: Report;
  readonly households: number;
  readonly quiet: QuietHours;
}

interface Rule {
  readonly reason: string;
  readonly priority: Priority;
  readonly holds: (seen: Seen) => boolean;
}

const often = ['several_per_week', 'daily', 'constantly'];

const quietAt = ({ from, to }: QuietHours, time: string): boolean =>
  from <= to ? time >= from && time < to : time >= from || time < to;

/** What ends as the quiet hours begin has not disturbed them. */
const endsInQuiet = (quiet: QuietHours, time: string): boolean =>
  time !== quiet.from && quietAt(quiet, time);

/** Whether an incident reaches into the quiet hours. */
export const atNight = ({ from, to }: Incident, quiet: QuietHours): boolean =>
  (from !== undefined && quietAt(quiet, from)) ||
  (to !== undefined && endsInQuiet(quiet, to)) ||
  passesMidnight(from, to);

const passesMidnight = (from?: string, to?: string): boolean =>
  from !== undefined && to !== undefined && to <= from;

/** Each rule that holds gives its reason; the most pressing rule gives the priority. */
const rules: readonly Rule[] = [
  {
    reason: 'danger',
    priority: 'urgent',
    holds: ({ report: { kinds, dangers } }) =>
      [...dangers, ...dangersOf(kinds)].some((danger) => danger !== 'crime'),
  },
  {
    reason: 'ongoing',
    priority: 'high',
    holds: ({ report }) => report.incidents.some(({ ongoing }) => ongoing),
  },
  {
    reason: 'night',
    priority: 'high',
    holds: ({ report, quiet }) => report.incidents.some((each) => atNight(each, quiet)),
  },
  {
    reason: 'repeated',
    priority: 'high',
    holds: ({ report }) => often.some((each) => each === report.frequency),
  },
  { reason: 'severalHouseholds', priority: 'high', holds: ({ households }) => households > 1 },
  { reason: 'ordinary', priority: 'normal', holds: () => true },
];

/** The same report is always weighed the same way. */
export const triage = (seen: Seen): Triaged => {
  const held = rules.filter((rule) => rule.holds(seen));
  const weighty = held.filter(({ reason }) => reason !== 'ordinary');
  const reasons = (weighty.length > 0 ? weighty : held).map(({ reason }) => reason);
  return { priority: highest(held.map((rule) => rule.priority)), reasons };
};

/** A case is as pressing as the most pressing of its reports. */
export const highest = (among: readonly Priority[]): Priority =>
  priorities.find((each) => among.includes(each)) ?? 'normal';
