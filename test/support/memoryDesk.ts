import { Temporal } from 'temporal-polyfill';
import { printCase } from '../../src/app/casePaper.ts';
import { dropView, keepView } from '../../src/app/keepViews.ts';
import type { Tells } from '../../src/app/leaksOf.ts';
import { listFigures } from '../../src/app/listFigures.ts';
import type { Staff } from '../../src/app/queuePorts.ts';
import type { Desk, View } from '../../src/board/ports.ts';
import { homesOf } from '../../src/domain/address.ts';
import type { CaseEvent, Fact } from '../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../src/domain/caseFile.ts';
import { clearTerms } from '../../src/domain/caseTerms.ts';
import { caseNumberFrom, type CaseNumber } from '../../src/domain/caseNumber.ts';
import { staffView } from '../../src/domain/caseView.ts';
import { advance } from '../../src/domain/advance.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Worker } from '../../src/domain/deciding.ts';
import type { Leak } from '../../src/domain/leak.ts';
import { toldBefore } from '../../src/domain/toldBefore.ts';
import type { Work } from '../../src/domain/work.ts';
import { placeOf, sourceKey } from '../../src/domain/place.ts';
import { codesOf, fits } from '../../src/domain/queueFilter.ts';
import { queueRowOf, rankOf } from '../../src/domain/queueRow.ts';
import { receive, type Practice } from '../../src/domain/receive.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Submission } from '../../src/domain/report.ts';
import { ok, refuse, type Result } from '../../src/domain/result.ts';
import { answers, askedWords } from '../../src/domain/searchWords.ts';
import { tell, type Telling } from '../../src/domain/tell.ts';
import { local, stamp } from '../../src/domain/time.ts';
import { readingOf } from './memoryReading.ts';

interface Kept {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly submissions: readonly Submission[];
}

interface Setting {
  readonly register: Register;
  readonly practice: Practice;
  readonly now: () => Temporal.Instant;
  /** Cases a page of the queue. */
  readonly pageSize?: number;
  /** What an answer seems to tell about the neighbour; without it, nothing. */
  readonly tells?: Tells;
}

/** The coordinator's desk on the real rules, with nothing but a map for a store. */
export interface MemoryDesk extends Desk {
  /** Takes a report in, and gives the number of its case. */
  receive(submission: Submission): string;
  /** Puts on a case what the holder of a receipt tells of their report. */
  tell(number: string, report: string, telling: Telling): void;
}

const needsFresh: readonly Work['type'][] = ['handOver', 'setStage', 'close', 'reopen', 'answer'];

/** The views of the staff, in a map. */
function createMemoryStaff(): Pick<Staff, 'views' | 'changeViews'> {
  const views = new Map<string, readonly View[]>();
  return {
    views: async (id) => views.get(id) ?? [],
    changeViews: async (id, change) => {
      const changed = change(views.get(id) ?? []);
      if (changed.ok) views.set(id, changed.value);
      return changed.ok ? ok(undefined) : changed;
    },
  };
}

/** Whether a case says all these words. */
function isFound({ file, submissions, events }: Kept, typed: string): boolean {
  const reports = submissions.map(({ report }) => report);
  const said = clearTerms({ file, reports, events, complainants: [] });
  const asked = askedWords(typed);
  return asked.length > 0 && asked.every((word) => said.some((each) => answers(each, word)));
}

export function createMemoryDesk(setting: Setting): MemoryDesk {
  const cases = new Map<string, Kept>();
  const open = new Map<string, CaseNumber>();
  const homes = homesOf(setting.register);
  const staff = createMemoryStaff();

  const desk: MemoryDesk = {
    receive: (submission) => {
      const place = placeOf(homes, submission);
      const number = numberFor(submission, sourceKey(place, submission));
      const household = submission.complainant.home?.homeId ?? submission.report.id;
      const arrival = { number, report: submission.report, place, household };
      const facts = receive(cases.get(number)?.file, arrival, setting);
      record(number, { facts, at: submission.report.receivedAt, submission });
      return number;
    },
    tell: (number, report, telling) => {
      const { now } = setting;
      const file = cases.get(number)?.file;
      if (!file) throw new Error('there is no such case');
      const id = crypto.randomUUID();
      const facts = tell(telling, file, { report, id });
      record(number, { facts, at: stamp(now()) });
    },
    queue: async ({ after = '', words, fresh, worker, isLive, ...filter }) => {
      const today = local(setting.now()).toPlainDate().toString();
      const ranked = [...cases.values()]
        .filter((kept) => words === undefined || isFound(kept, words))
        .map(({ file, events }) => ({
          rank: rankOf(file),
          row: { ...queueRowOf(file), version: events.length },
        }))
        .filter(({ rank, row }) => fits(filter, codesOf(row), today) && rank > after)
        .toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
      const page = ranked.slice(0, setting.pageSize ?? 25);
      const last = ranked.length > page.length ? page.at(-1) : undefined;
      return { rows: page.map(({ row }) => row), ...(last && { after: last.rank }) };
    },
    areas: async () => [...new Set([...cases.values()].map(({ file }) => file.place.area))],
    views: async (id) => staff.views(id),
    keepView: keepView({ staff }),
    dropView: dropView({ staff }),
    show: async (number, { role }) => {
      const kept = cases.get(number);
      if (!kept) return undefined;
      const reports = kept.submissions.map(({ report }) => report);
      return {
        view: staffView(kept.file, { reports, events: kept.events }, role),
        version: kept.events.length,
      };
    },
    work: async (number, work, by) => worked(number, work, by),
    exists: async (number) => cases.has(number),
    tie: async () => refuse('noSuchCase'),
    split: async () => refuse('noSuchReport'),
    identity: async (number, { report, why }, worker) => {
      const done = worked(number, { type: 'readIdentity', report, why }, { worker, seen: 0 });
      if (!done?.ok) return done;
      const found = cases.get(number)?.submissions.find((each) => each.report.id === report);
      return found ? ok(found.complainant) : refuse('noSuchReport');
    },
    paper: async (...asked) => print(...asked),
    figures: async (days) => list(days),
  };
  const reading = {
    ...setting.practice,
    cases: readingOf(cases),
    register: () => setting.register,
  };
  const print = printCase({ ...reading, ...desk });
  const list = listFigures({ ...reading, ...desk });
  return desk;

  function worked(
    number: string,
    work: Work,
    { worker, seen }: { readonly worker: Worker; readonly seen: number },
  ): Result<undefined> | undefined {
    const kept = cases.get(number);
    if (!kept) return undefined;
    if (needsFresh.includes(work.type) && seen !== kept.events.length)
      return refuse('changedMeanwhile');
    const now = setting.now();
    const { register } = setting;
    const decided = decide(work, kept.file, { worker, now, register, leaks: leaks(kept, work) });
    if (!decided.ok) return decided;
    record(number, { facts: decided.value, at: stamp(now) });
    return ok(undefined);
  }

  function leaks({ events, submissions }: Kept, work: Work): readonly Leak[] {
    if (work.type !== 'answer' || !setting.tells) return [];
    const reports = submissions.map(({ report }) => report);
    return setting.tells(work.text, toldBefore(work.report, reports, events));
  }

  function record(
    number: string,
    { facts, at, submission }: { facts: readonly Fact[]; at: string; submission?: Submission },
  ): void {
    const kept = cases.get(number);
    if (facts.length === 0) return;
    const { promises } = setting.practice;
    const moment = { now: Temporal.Instant.from(at), promises };
    const { after: file, events } = advance(
      kept && { file: kept.file, version: kept.events.length },
      facts,
      moment,
    );
    cases.set(number, {
      file,
      events: [...(kept?.events ?? []), ...events],
      submissions: [...(kept?.submissions ?? []), ...(submission ? [submission] : [])],
    });
  }

  function numberFor({ report }: Submission, key: string | undefined): CaseNumber {
    const joined = key ? open.get(key) : undefined;
    const stillOpen = joined && cases.get(joined)?.file.state.stage !== 'closed';
    if (joined && stillOpen) return joined;
    const fresh = caseNumberFrom(Buffer.from(report.id.replaceAll('-', ''), 'hex'));
    if (key) open.set(key, fresh);
    return fresh;
  }
}
