import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Fact, FactOf } from '../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../src/domain/caseFile.ts';
import { caseNumber } from '../../src/domain/caseNumber.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Work } from '../../src/domain/work.ts';
import { advance } from '../../src/domain/advance.ts';
import { register as registerShape, type Role } from '../../src/domain/register.ts';
import type { Result } from '../../src/domain/result.ts';

const sample = join(import.meta.dirname, '../../deploy/sample/register.json');

/** The fictitious register that comes with the project. */
export const register = registerShape.parse(JSON.parse(readFileSync(sample, 'utf8')));

/** Monday 23 November 2026, 23:40:05 in Norrköping. */
export const now = Temporal.Instant.from('2026-11-23T22:40:05Z');

export const practice = {
  promises: {
    firstLook: { urgent: 0, high: 1, normal: 1 },
    firstContact: { urgent: 1, high: 3, normal: 3 },
    respondent: 5,
    statusEvery: 14,
    followUps: [14, 42],
    office: { opens: '08:00', closes: '16:30', halfDay: '12:00' },
  },
  quiet: { from: '22:00', to: '07:00' },
} as const;

export const number = caseNumber.parse('GF-ACDEFGHJ');

/** The id of the n-th report. */
export const reportId = (n: number): string =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A case was opened on Lindgatan 4, flat 1201. */
export const opened: FactOf<'opened'> = {
  type: 'opened',
  number,
  category: 'disturbance',
  place: { position: 'home', homeId: 'h-lind-4-1201', flat: '1201', area: 'norr' },
  owner: 'c-sara',
  routeReasons: ['areaOfHome'],
};

/** The n-th report joined; each is from a household of its own. */
export const joined = (n = 1, more: Partial<FactOf<'reportJoined'>> = {}): Fact => ({
  type: 'reportJoined',
  report: reportId(n),
  kinds: ['music'],
  incidents: 1,
  household: `household-${n}`,
  priority: 'normal',
  priorityReasons: ['ordinary'],
  next: { step: 'firstContact', by: '2026-11-26', days: 3 },
  ...more,
});

export const inStage = (stage: FactOf<'stageSet'>['stage']): Fact => ({
  type: 'stageSet',
  by: 'c-sara',
  stage,
});

export const closed: Fact = {
  type: 'closed',
  by: 'c-sara',
  outcome: 'calm',
  solvedBy: [],
  text: 'Lugnt igen.',
};

/** The case after these facts, each with the clocks that it starts and stops. */
export const caseAfter = (facts: readonly Fact[], before?: CaseFile, at = now): CaseFile =>
  advance(before && { file: before, version: 0 }, facts, { now: at, promises: practice.promises })
    .after;

/** What follows when this work is asked of a case with this history. */
export interface Given {
  readonly file: CaseFile;
  readonly when: (work: Work, role?: Role) => Result<readonly Fact[]>;
}

/** `expect(given(…facts).when(work)).toEqual(ok([…facts]))` */
export const given = (...facts: readonly Fact[]): Given => {
  const file = caseAfter(facts);
  return {
    file,
    when: (work, role = 'coordinator') =>
      decide(work, file, { worker: { id: 'c-sara', role }, now, register }),
  };
};
