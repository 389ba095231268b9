import { whyRead, type Fact } from './caseEvents.ts';
import { rootOf, type CaseFile } from './caseFile.ts';
import { decideStep, mendStep } from './decideStep.ts';
import { unconfirm, verify } from './decideVerified.ts';
import type { Deciding } from './deciding.ts';
import { refusalOf } from './refusal.ts';
import { ok, refuse, type Result } from './result.ts';
import { workerIn } from './routing.ts';
import { said, saidIf } from './saidText.ts';
import { allowed } from './transitions.ts';
import { actionOf, type Work, type WorkOf } from './work.ts';

/** What becomes true when this worker does this to this case now, or why it cannot be done. Pure. */
export const decide = (work: Work, file: CaseFile, deciding: Deciding): Result<readonly Fact[]> => {
  const refusal = refusalOf(file, deciding, actionOf(work));
  if (refusal) return refuse(refusal);
  if (file.joinedTo && isLed(work)) return refuse('workedElsewhere', { number: file.joinedTo });
  if (isAboutOther(work, file)) return refuse('noSuchReport');
  if (work.type === 'setStage' && !mayGo(work, file, deciding)) return refuse('stageNotAllowed');
  return decided(work, file, deciding);
};

const mayGo = (
  { stage: to }: WorkOf<'setStage'>,
  { state: { stage }, category }: CaseFile,
  { worker }: Deciding,
): boolean => allowed({ stage, category }, worker.role, 'setStage')?.to.includes(to) ?? false;

/** About a report that is not on this case, or not any more. */
const isAboutOther = (work: Work, { reports }: CaseFile): boolean =>
  'report' in work &&
  work.report !== undefined &&
  !reports.some(({ id, movedTo }) => id === work.report && !movedTo);

/** What is done for all cases that are worked as one, on the one that leads. */
const isLed = ({ type }: Work): boolean =>
  ['take', 'handOver', 'setStage', 'close', 'reopen'].includes(type);

const decided = (work: Work, file: CaseFile, deciding: Deciding): Result<readonly Fact[]> => {
  const { id: by } = deciding.worker;
  switch (work.type) {
    case 'take':
      return file.taken && file.owner === by ? ok([]) : ok([{ type: 'taken', by }]);
    case 'handOver':
      return handedOver(work, file, deciding);
    case 'setStage':
      return ok([{ type: 'stageSet', by, stage: work.stage }]);
    case 'answer':
      return answered(work, file, deciding);
    case 'step':
      return decideStep(work, file, deciding);
    case 'mendStep':
      return mendStep(work, file, deciding);
    case 'verify':
      return verify(work, file, deciding);
    case 'unconfirm':
      return unconfirm(work, file, deciding);
    default:
      return beside(work, file, by);
  }
};

type Beside = WorkOf<
  'note' | 'reopen' | 'close' | Reading['type'] | 'follow' | 'unfollow' | 'link' | 'unlink'
>;

type Reading = WorkOf<'readIdentity' | 'findIdentity'>;

const beside = (work: Beside, file: CaseFile, by: string): Result<readonly Fact[]> => {
  switch (work.type) {
    case 'note':
      return said(work.text, (text) => ({ type: 'noted', by, text }));
    case 'reopen':
      return said(work.text, (text) => ({ type: 'takenUp', by, text }));
    case 'close':
      return said(work.text, (text) => ({
        type: 'closed',
        by,
        outcome: work.outcome,
        solvedBy: work.solvedBy,
        text,
      }));
    case 'readIdentity':
    case 'findIdentity':
      return read(work, by);
    case 'follow':
    case 'unfollow':
      return followed(work, file, by);
    case 'link':
    case 'unlink':
      return linked(work, file, by);
  }
};

/** Whoever finds a case by the name of who complained has read the name. */
const read = (work: Reading, by: string): Result<readonly Fact[]> => {
  const { report } = work;
  if (work.type === 'findIdentity')
    return ok([{ type: 'identityFound', by, report, why: 'search' }]);
  const told = whyRead.safeParse(work.why);
  if (!told.success) return refuse('whyMissing', { most: whyRead.maxLength ?? 0 });
  return ok([{ type: 'identityRead', by, report, why: told.data }]);
};

const followed = (
  { type }: WorkOf<'follow' | 'unfollow'>,
  { followers }: CaseFile,
  by: string,
): Result<readonly Fact[]> => {
  const does = followers.includes(by);
  if (type === 'follow') return ok(does ? [] : [{ type: 'followed', by }]);
  return ok(does ? [{ type: 'unfollowed', by }] : []);
};

const linked = (
  { type, to }: WorkOf<'link' | 'unlink'>,
  { number, links }: CaseFile,
  by: string,
): Result<readonly Fact[]> => {
  if (to === number) return refuse('linkToItself');
  const is = links.includes(to);
  if (type === 'link') return ok(is ? [] : [{ type: 'linked', by, to }]);
  return ok(is ? [{ type: 'unlinked', by, to }] : []);
};

const handedOver = (
  { to, text }: WorkOf<'handOver'>,
  { owner }: CaseFile,
  { worker: { id: by }, register }: Deciding,
): Result<readonly Fact[]> => {
  if (!workerIn(register, to)) return refuse('nobodyThere');
  if (to === owner) return refuse('theirsAlready');
  return saidIf(text, (words) => ({ type: 'handedOver', by, to, ...words }));
};

/**
 * An answer is read under the first of the reports that tell the same; nobody reads one to a tip, or to a call. What seems to
 * tell about the neighbour goes only after a second look (GDPR art. 9 and 10, OSL 26:11).
 */
const answered = (
  { report, text: typed, secondLook }: WorkOf<'answer'>,
  file: CaseFile,
  { worker: { id: by }, leaks = [] }: Deciding,
): Result<readonly Fact[]> => {
  const tip = file.reports.find(({ id }) => id === report)?.tip;
  if (tip || file.category === 'callback') return refuse('answerUnread');
  if (leaks.length > 0 && !secondLook)
    return { ok: false, problem: { problem: 'tellsOfNeighbour', leaks } };
  const kinds = [...new Set(leaks.map(({ kind }) => kind))];
  const lookedAgain = kinds.length > 0 ? { lookedAgain: kinds } : {};
  const root = rootOf(file, report);
  return said(typed, (text) => ({ type: 'answered', by, report: root, text, ...lookedAgain }));
};
