import { joinedFile, type CaseFile } from '../domain/caseFile.ts';
import { caseNumber } from '../domain/caseNumber.ts';
import { staffView, type StaffView } from '../domain/caseView.ts';
import type { Worker } from '../domain/deciding.ts';
import type { Cases, Stored } from './ports.ts';
import { joinedWith } from './ties.ts';

/** A case as this worker may see it, with those that are worked with it, and how much has happened in them. */
export const showCase =
  ({ cases }: { readonly cases: Cases }) =>
  async (
    said: string,
    { role }: Worker,
  ): Promise<{ view: StaffView; version: number } | undefined> => {
    const number = caseNumber.safeParse(said).data;
    const stored = number && (await cases.load(number));
    if (!stored) return undefined;
    const others = await joinedWith({ cases }, stored);
    const all = [stored, ...others];
    const file = others.reduce<CaseFile>((so, each) => joinedFile(so, each.file), stored.file);
    const version = all.reduce((sum, each) => sum + each.version, 0);
    return { view: staffView(file, await told(cases, all), role), version };
  };

const inTime = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** All that was told and has happened in them, in the order in which it came. */
const told = async (cases: Cases, all: readonly Stored[]) => {
  const each = await Promise.all(
    all.map(async ({ file: { number } }) => ({
      reports: await cases.reports(number),
      events: await cases.events(number),
    })),
  );
  return {
    reports: each
      .flatMap(({ reports }) => reports)
      .toSorted((a, b) => inTime(a.receivedAt, b.receivedAt)),
    events: each.flatMap(({ events }) => events).toSorted((a, b) => inTime(a.at, b.at)),
  };
};
