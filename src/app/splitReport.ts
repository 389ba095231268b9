import { homesOf } from '../domain/address.ts';
import type { Fact } from '../domain/caseEvents.ts';
import { caseNumber, type CaseNumber } from '../domain/caseNumber.ts';
import { decideSplit } from '../domain/decideTies.ts';
import { placeNamed, sourceKey, type Place } from '../domain/place.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import { caseFor, type NumberDeps } from './caseNumbers.ts';
import { changeCase, type DecideOn } from './changeCase.ts';
import { caseOfReport, ownSeen } from './ties.ts';
import type { By, WorkDeps } from './workCase.ts';

export interface SplitDeps extends WorkDeps, NumberDeps {}

interface Asked {
  readonly report: string;
  /** The home that it is about, as it was typed. */
  readonly said: string;
}

/** Moves a report to the case of the home that it is really about, or to one of its own; the first case keeps its history. */
export const splitReport =
  (deps: SplitDeps) =>
  async (said: string, asked: Asked, by: By): Promise<Result<undefined> | undefined> => {
    const shown = caseNumber.safeParse(said).data;
    if (!shown) return undefined;
    if (asked.said.trim() === '') return refuse('homeMissing');
    const number = await caseOfReport(deps, shown, asked.report);
    const seen = await ownSeen(deps, shown, { number, seen: by.seen });
    const decide = decideOn(deps, asked, { ...by, seen });
    const done = await deps.lanes(number, () => changeCase(deps, number, decide));
    if (!done?.ok) return done;
    await deps.lanes(number, () => deps.queues.project(number));
    deps.follow(number);
    return ok(undefined);
  };

const decideOn =
  (deps: SplitDeps, { report, said }: Asked, { worker, seen }: By): DecideOn =>
  async ({ file, version }, now): Promise<Result<readonly Fact[]>> => {
    if (seen !== version) return refuse('changedMeanwhile');
    const register = deps.register();
    const place = placeNamed(homesOf(register), said);
    const to = await caseAt(deps, { number: file.number, report }, place);
    if (!to) return refuse('noSuchReport');
    const there = await deps.cases.load(to);
    // It never comes back to where it has been: its way would go round in a ring.
    if (there?.file.reports.some(({ id }) => id === report)) return refuse('hasBeenThere');
    return decideSplit({ report, to, place }, file, { worker, register, now });
  };

/** The open case of that home, or a number of the report's own. */
const caseAt = async (
  deps: SplitDeps,
  { number, report: id }: { readonly number: CaseNumber; readonly report: string },
  place: Place,
): Promise<CaseNumber | undefined> => {
  const report = (await deps.cases.reports(number)).find((each) => each.id === id);
  const complainant = await deps.cases.complainant(number, id);
  if (!report || !complainant) return undefined;
  return caseFor(deps, sourceKey(place, { report, complainant }), `${id}.from.${number}`);
};
