import type { Temporal } from 'temporal-polyfill';
import { noteText, type Fact } from './caseEvents.ts';
import type { CaseFile } from './caseFile.ts';
import { nextStatus, type Promises } from './promises.ts';
import type { Role } from './register.ts';
import { ok, refuse, type Result } from './result.ts';
import { allowed, type CaseOutcome, type OpenStage } from './transitions.ts';

/** What staff ask of a case. */
export type Work =
  | { readonly type: 'take' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'setStage'; readonly stage: OpenStage }
  | { readonly type: 'close'; readonly outcome: CaseOutcome; readonly text: string }
  | { readonly type: 'answer'; readonly report: string; readonly text: string }
  | { readonly type: 'readIdentity'; readonly report: string };

export interface Worker {
  readonly id: string;
  readonly role: Role;
}

interface Setting {
  readonly worker: Worker;
  readonly now: Temporal.Instant;
  readonly promises: Promises;
}

/** What becomes true when this worker does this to this case now, or why it cannot be done. Pure. */
export const decide = (work: Work, file: CaseFile, setting: Setting): Result<readonly Fact[]> => {
  const { stage } = file.state;
  const rule = allowed(stage, setting.worker.role, work.type);
  if (!rule) return refuse(stage === 'closed' ? 'caseClosed' : 'notAllowed');
  if ('report' in work && !hasReport(file, work.report)) return refuse('noSuchReport');
  return decided(work, file, { ...setting, rule });
};

interface Decided extends Setting {
  readonly rule: NonNullable<ReturnType<typeof allowed>>;
}

const decided = (work: Work, file: CaseFile, setting: Decided): Result<readonly Fact[]> => {
  const { id: by } = setting.worker;
  switch (work.type) {
    case 'take':
      return file.taken && file.owner === by ? ok([]) : ok([{ type: 'taken', by }]);
    case 'note':
      return noted(work.text, (text) => ({ type: 'noted', by, text }));
    case 'setStage':
      return setting.rule.to.includes(work.stage)
        ? ok([stageSet(file, work.stage, setting)])
        : refuse('stageNotAllowed');
    case 'close':
      return noted(work.text, (text) => ({ type: 'closed', by, outcome: work.outcome, text }));
    case 'answer':
      return noted(work.text, (text) => ({ type: 'answered', by, report: work.report, text }));
    case 'readIdentity':
      return ok([{ type: 'identityRead', by, report: work.report }]);
  }
};

const hasReport = ({ reports }: CaseFile, id: string): boolean =>
  reports.some((each) => each.id === id);

const noted = (said: string, make: (text: string) => Fact): Result<readonly Fact[]> => {
  const text = noteText.safeParse(said);
  if (text.success) return ok([make(text.data)]);
  return refuse(said.trim() === '' ? 'noteEmpty' : 'noteTooLong', {
    most: noteText.maxLength ?? 0,
  });
};

const stageSet = (file: CaseFile, stage: OpenStage, setting: Setting): Fact => ({
  type: 'stageSet',
  by: setting.worker.id,
  stage,
  next: word(file, stage, setting),
});

/** Looking into it does not put off the promised first contact; every later stage starts the clock of status anew. */
const word = ({ state }: CaseFile, to: OpenStage, { now, promises }: Setting) => {
  if (state.stage === 'received' && to === 'investigating') return state.next;
  return nextStatus(promises, now);
};
