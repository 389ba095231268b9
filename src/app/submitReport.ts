import { Temporal } from 'temporal-polyfill';
import { homesOf } from '../domain/address.ts';
import { advance } from '../domain/advance.ts';
import type { CaseFile } from '../domain/caseFile.ts';
import type { CaseNumber } from '../domain/caseNumber.ts';
import type { Draft } from '../domain/draft.ts';
import { placeOf, sourceKey } from '../domain/place.ts';
import { receive, type Practice } from '../domain/receive.ts';
import { receiptCodeFrom } from '../domain/receiptCode.ts';
import type { Register } from '../domain/register.ts';
import { againOf, submissionOf, type ReportType, type Submission } from '../domain/report.ts';
import { categoryOf } from '../domain/taxonomy.ts';
import { stamp } from '../domain/time.ts';
import { caseFor } from './caseNumbers.ts';
import { uuidOf, type Keyed } from './keyed.ts';
import type { Lanes } from './lanes.ts';
import type { Cases, Claimed, Claims, Pending, Talk } from './ports.ts';
import { reachOf, receiptOf, type Receipt } from './receipt.ts';
import { untilFirst } from './retry.ts';
import { whereIs } from './ties.ts';

export interface SubmitDeps {
  readonly cases: Cases;
  readonly claims: Claims;
  readonly pending: Pending;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly practice: Practice;
  readonly keyed: Keyed;
  /** Writers of one case take turns in this process; other processes are met by conflict and retry. */
  readonly lanes: Lanes;
  /** Starts the follow-up work of a case, and does not wait for it. */
  readonly follow: (number: CaseNumber) => void;
}

export interface About {
  /** When the person sent it. */
  readonly receivedAt: Temporal.Instant;
  readonly language: string;
  readonly channel: string;
  readonly type: ReportType;
  /** The report that this one tells has happened again. */
  readonly follows?: Claimed | undefined;
  /** The mark of a person who is known by their sign-in. */
  readonly person?: string | undefined;
  /** Where whoever sent it can be told something. */
  readonly talk?: Talk | undefined;
}

export type SubmitReport = (draft: Draft, about: About) => Promise<Receipt>;

/**
 * Makes a whole draft a report on a case. Safe to repeat: report, case number, code and time of receipt follow from what
 * was said and from what the first run wrote, so the same draft gives the same receipt and one report. A draft that was
 * changed after a failure is another report: what the receipt stands for is what was sent last.
 */
export const submitReport =
  (deps: SubmitDeps): SubmitReport =>
  async (draft, asked) => {
    const follows = asked.follows && (await whereIs(deps, asked.follows));
    const about = { ...asked, follows };
    const id = reportId(deps.keyed, draft);
    const submission = await submissionFor(deps, { ...draft, id }, about);
    const code = receiptCodeFrom(deps.keyed('receipt-code', id));
    const file = await untilFirst(() =>
      settle(deps, submission, { code, follows: about.follows?.number, talk: about.talk }),
    );
    if (about.person) await deps.claims.person(about.person, { number: file.number, report: id });
    deps.follow(file.number);
    return { ...receiptOf(file, { id, code }), reach: reachOf(submission) };
  };

/** What was said as it is kept; what has happened again is told about the place of the report before. */
const submissionFor = async (
  { cases }: SubmitDeps,
  draft: Draft,
  { receivedAt, language, channel, type, follows }: About,
): Promise<Submission> => {
  const about = {
    receivedAt: stamp(receivedAt),
    language,
    channel,
    type,
    truth: type === 'report',
  };
  if (!follows) return submissionOf(draft, about);
  const reports = await cases.reports(follows.number);
  const report = reports.find(({ id }) => id === follows.report);
  const complainant = await cases.complainant(follows.number, follows.report);
  if (!report || !complainant) throw new Error('the report that this one follows is not there');
  return againOf({ report, complainant }, draft, about);
};

interface Way {
  readonly code: string;
  /** The case of the report that this one follows. */
  readonly follows?: CaseNumber | undefined;
  readonly talk?: Talk | undefined;
}

/** Claims a case for the report and records it there; a conflict when the case was closed meanwhile. */
const settle = async (
  deps: SubmitDeps,
  submission: Submission,
  { code, follows, talk }: Way,
): Promise<CaseFile | 'conflict'> => {
  const mark = deps.keyed.text('receipt-mark', code);
  const earlier = await deps.claims.byReceipt(mark);
  const joins = follows && (await fits(deps, follows, submission)) ? follows : undefined;
  const number = earlier?.number ?? joins ?? (await caseOf(deps, submission));
  return deps.lanes(number, async () => {
    const closed = (await deps.cases.load(number))?.file.state.stage === 'closed';
    if (closed && !earlier && !joins) return 'conflict';
    const claim = await deps.claims.receipt(mark, { number, report: submission.report.id });
    // Inside the lane: the work that follows an earlier report must not take this mark away.
    await deps.pending.mark(`case!${claim.number}`);
    return untilFirst(() => record(deps, claim.number, { submission, talk }));
  });
};

/** Whoever now tells of violence tells of another matter than loud music: it never joins a file on a home. */
const fits = async (
  { cases }: SubmitDeps,
  number: CaseNumber,
  { report }: Submission,
): Promise<boolean> => (await cases.load(number))?.file.category === categoryOf(report);

/** An id that follows from everything that was said. */
const reportId = (keyed: Keyed, { id, answers, warned }: Draft): string =>
  uuidOf(keyed, 'report', JSON.stringify([id, answers, warned]));

/** The open case of the same source home, or a new one. */
const caseOf = (deps: SubmitDeps, submission: Submission): Promise<CaseNumber> => {
  const key = sourceKey(placeOf(homesOf(deps.register()), submission), submission);
  return caseFor(deps, key, submission.report.id);
};

const record = async (
  deps: SubmitDeps,
  number: CaseNumber,
  { submission, talk }: { readonly submission: Submission; readonly talk: Talk | undefined },
): Promise<CaseFile | 'conflict'> => {
  const before = await deps.cases.load(number);
  const facts = receive(before?.file, arrival(deps, number, submission), {
    register: deps.register(),
    practice: deps.practice,
  });
  if (before && facts.length === 0) return before.file;
  const now = Temporal.Instant.from(submission.report.receivedAt);
  const { promises } = deps.practice;
  const advanced = advance(before, facts, { now, promises });
  const done = await deps.cases.record({
    ...(before && { before }),
    ...advanced,
    submission,
    ...(talk && { talk }),
  });
  return done ? advanced.after : 'conflict';
};

const arrival = (deps: SubmitDeps, number: CaseNumber, submission: Submission) => ({
  number,
  report: submission.report,
  place: placeOf(homesOf(deps.register()), submission),
  ...householdIn(deps, submission),
});

/** A mark of the complaining household, so that it is counted once; none when nobody said who complains. */
const householdIn = ({ keyed }: SubmitDeps, { complainant: { home, reach } }: Submission) => {
  const known = home?.homeId ?? reach?.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
  return known === undefined ? {} : { household: keyed.text('household', known) };
};
