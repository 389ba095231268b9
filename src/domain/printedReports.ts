import type { FiledReport } from './caseFile.ts';
import type { StaffView } from './caseView.ts';
import type { Report } from './report.ts';

/** A report as papers speak of it. */
export interface PrintedReport {
  readonly report: Report;
  /** Its place on the case: 1 for the first that came in. */
  readonly number: number;
  /** Stands for who sent it, `A` for the first of them; nothing stands for the sender of a tip. */
  readonly letter?: string;
  /** The mark of the household, when it is known. */
  readonly household?: string;
}

/** 1 → A, 26 → Z, 27 → AA: as columns are named. */
const letterOf = (place: number): string => {
  const before = Math.floor((place - 1) / 26);
  return `${before > 0 ? letterOf(before) : ''}${String.fromCodePoint(65 + ((place - 1) % 26))}`;
};

const isTip = ({ protection }: Report): boolean => protection === 'tip';

const householdsOf = ({ events }: StaffView): ReadonlyMap<string, string> =>
  new Map(
    events.flatMap(({ fact }) =>
      fact.type === 'reportJoined' && fact.household ? [[fact.report, fact.household]] : [],
    ),
  );

/** Whoever comes first is the first letter, also when their report is taken back: a letter means the same on every paper. */
const lettersOf = (senders: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...new Set(senders)].map((sender, index) => [sender, letterOf(index + 1)]));

const isCounted = ({ filed }: StaffView, { id }: Report): boolean =>
  filed.some((each: FiledReport) => each.id === id && !each.withdrawnAt && !each.movedTo);

/** The reports that count: neither taken back nor moved to another case. Whoever sent them is a letter. */
export const printedReports = (view: StaffView): readonly PrintedReport[] => {
  const marks = householdsOf(view);
  const householdOf = ({ id, follows = '' }: Report) => marks.get(id) ?? marks.get(follows);
  /** Reports of one household, or that tell that it has happened again, are of one sender. */
  const senderOf = (report: Report) => householdOf(report) ?? report.follows ?? report.id;
  const letters = lettersOf(view.reports.filter((each) => !isTip(each)).map(senderOf));
  return view.reports.flatMap((report, index) => {
    if (!isCounted(view, report)) return [];
    const letter = isTip(report) ? undefined : letters.get(senderOf(report));
    const household = householdOf(report);
    return [
      { report, number: index + 1, ...(letter && { letter }), ...(household && { household }) },
    ];
  });
};
