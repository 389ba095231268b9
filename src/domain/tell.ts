import type { Fact } from './caseEvents.ts';
import { familyOf, type CaseFile, type FiledReport, type Support } from './caseFile.ts';

/** What a complainant tells of a report that has come in. */
export type Telling =
  | { readonly type: 'support'; readonly support: Support }
  | { readonly type: 'contact' }
  | { readonly type: 'calm' }
  | { readonly type: 'withdraw' }
  | { readonly type: 'message'; readonly text: string; readonly language: string };

interface Setting {
  /** The report that the complainant holds the code of. */
  readonly report: string;
  /** Tells this from the same telling once more. */
  readonly id: string;
}

/**
 * What becomes true when the complainant tells this; nothing when it has been told already. A message opens a closed case
 * again: somebody must read it. Who takes a report back takes back what was told of it later.
 */
export const tell = (telling: Telling, file: CaseFile, setting: Setting): readonly Fact[] => {
  const report = file.reports.find(({ id }) => id === setting.report);
  if (!report || report.told?.includes(setting.id)) return [];
  if (telling.type === 'withdraw') return withdrawn(file, setting);
  if (report.tip && isOfSender(telling)) return [];
  const fact = factOf(telling, report, setting.id);
  return fact ? [...reopened(telling, file), fact] : [];
};

const reopened = ({ type }: Telling, { state }: CaseFile): readonly Fact[] =>
  type === 'message' && state.stage === 'closed' ? [{ type: 'reopened' }] : [];

/** Nobody stands behind a tip. */
const isOfSender = ({ type }: Telling): boolean => type === 'support' || type === 'contact';

const withdrawn = (file: CaseFile, { report, id }: Setting): readonly Fact[] =>
  familyOf(file, report)
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .map((each) => ({ type: 'withdrawn', report: each.id, id }));

const factOf = (
  telling: Exclude<Telling, { type: 'withdraw' }>,
  filed: FiledReport,
  id: string,
): Fact | undefined => {
  const { id: report } = filed;
  switch (telling.type) {
    case 'support':
      return isNew(telling.support, filed.support)
        ? { type: 'supportChanged', report, id, support: telling.support }
        : undefined;
    case 'contact':
      return { type: 'contactChanged', report, id };
    case 'calm':
      return { type: 'calmTold', report, id };
    case 'message':
      return { type: 'messageCame', report, id, text: telling.text, language: telling.language };
  }
};

const isNew = (told: Support, before: Support = {}): boolean =>
  JSON.stringify({ ...before, ...told }) !== JSON.stringify(before) &&
  Object.values(told).some((each) => each !== undefined);
