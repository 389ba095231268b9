import { Temporal } from 'temporal-polyfill';
import type { Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import { ringsAt, type Clock } from './clock.ts';
import type { Moment } from './clockRules.ts';
import type { Register } from './register.ts';
import { backupFor, presentFor, workerIn } from './routing.ts';
import { local } from './time.ts';

/**
 * What becomes true of an open case as time passes: each clock warns once as the office opens on its last day, and breaks
 * once as it closes. A case whose owner has left the register is the manager's. Ringing twice changes nothing.
 */
export const tick = (
  file: CaseFile,
  { register, ...moment }: Moment & { readonly register: Register },
): readonly Fact[] => {
  if (file.state.stage === 'closed') return [];
  const today = local(moment.now).toPlainDate().toString();
  const { owner, gone } = ownerOf(register, file, today);
  return [
    ...gone,
    ...file.clocks.flatMap((each) => rung(each, { register, owner, today, moment })),
  ];
};

const ownerOf = (register: Register, { owner }: CaseFile, today: string) => {
  if (workerIn(register, owner)) return { owner, gone: [] };
  const to = presentFor(register, undefined, today).id;
  return { owner: to, gone: [{ type: 'ownerGone', to }] satisfies readonly Fact[] };
};

interface Ringing {
  readonly register: Register;
  readonly owner: string;
  readonly today: string;
  readonly moment: Moment;
}

/** A clock whose whole day has been slept through warns and breaks in one. */
const rung = (each: Clock, ringing: Ringing): readonly Fact[] => {
  if (!hasRung(each, ringing)) return [];
  const { register, owner, today } = ringing;
  const clock = { clock: each.kind, ...(each.report && { report: each.report }) };
  if (each.warned)
    return [{ type: 'clockBroken', ...clock, to: backupFor(register, owner, today).id }];
  const warned: Fact = { type: 'clockWarned', ...clock, to: owner };
  return [warned, ...rung({ ...each, warned: true }, ringing)];
};

const hasRung = (each: Clock, { moment: { now, promises } }: Ringing): boolean => {
  const at = ringsAt(promises, each);
  return at !== undefined && Temporal.Instant.compare(at, now) <= 0;
};
