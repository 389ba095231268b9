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
  const { worker } = setting;
  const rule = allowed(file.state.stage, worker.role, work.type);
  if (!rule) return refuse(file.state.stage === 'closed' ? 'caseClosed' : 'notAllowed');
  switch (work.type) {
    case 'take':
      return file.taken && file.owner === worker.id
        ? ok([])
        : ok([{ type: 'taken', by: worker.id }]);
    case 'note':
      return noted(work.text, (text) => ({ type: 'noted', by: worker.id, text }));
    case 'setStage':
      return rule.to.includes(work.stage)
        ? ok([stageSet(file, work.stage, setting)])
        : refuse('stageNotAllowed');
    case 'close':
      return noted(work.text, (text) => ({
        type: 'closed',
        by: worker.id,
        outcome: work.outcome,
        text,
      }));
    case 'readIdentity':
      return hasReport(file, work.report)
        ? ok([{ type: 'identityRead', by: worker.id, report: work.report }])
        : refuse('noSuchReport');
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
