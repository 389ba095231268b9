import type { Cases } from '../../src/app/ports.ts';
import type { CaseEvent } from '../../src/domain/caseEvents.ts';
import type { CaseFile } from '../../src/domain/caseFile.ts';
import type { Submission } from '../../src/domain/report.ts';

interface Kept {
  readonly file: CaseFile;
  readonly events: readonly CaseEvent[];
  readonly submissions: readonly Submission[];
}

/** The cases of a map, to be read as those of a store are. */
export const readingOf = (cases: ReadonlyMap<string, Kept>): Cases => ({
  record: async () => false,
  talk: async () => undefined,
  load: async (number) => {
    const kept = cases.get(number);
    return kept && { file: kept.file, version: kept.events.length, etag: '' };
  },
  reports: async (number) => cases.get(number)?.submissions.map(({ report }) => report) ?? [],
  events: async (number) => cases.get(number)?.events ?? [],
  complainant: async (number, id) =>
    cases.get(number)?.submissions.find(({ report }) => report.id === id)?.complainant,
});
