import type { StaffView } from './caseView.ts';
import { disturbanceReport, type DisturbanceReport } from './disturbanceReport.ts';
import { hideIdentity } from './hideIdentity.ts';
import { incidentList, type IncidentList } from './incidentList.ts';
import { printedNames, type PrintedName } from './printedNames.ts';
import { printedReports } from './printedReports.ts';
import { printedWords, type PrintedWords } from './printedWords.ts';
import type { Property, Register } from './register.ts';
import type { Complainant } from './report.ts';
import type { QuietHours } from './triage.ts';

/** All that papers on a case are made of, as plain data. */
export interface CasePaper {
  readonly number: string;
  /** Where it comes from: the source home as the register knows it, never as a complainant described it. */
  readonly place: { readonly address?: string; readonly flat?: string };
  readonly property?: Property;
  readonly about: Pick<StaffView, 'stage' | 'openedAt' | 'owner' | 'links' | 'joined'> & {
    readonly joinedTo?: string;
    readonly outcome?: string;
    readonly closedAt?: string;
  };
  readonly report: DisturbanceReport;
  readonly list: IncidentList;
  /** Own words, when they were asked for. */
  readonly words?: readonly PrintedWords[];
  readonly named?: readonly PrintedName[];
}

interface Material {
  readonly view: StaffView;
  /** Who sent each report, by its id: to know what must not stand on the paper. */
  readonly complainants: ReadonlyMap<string, Complainant>;
  readonly register: Register;
  readonly quiet: QuietHours;
}

export interface Wish {
  readonly words: boolean;
  readonly names: boolean;
}

/**
 * Papers are about a tenant who disturbs. Where somebody may be harmed the home may hold the victim (JB 12 kap. 42 § 5 st),
 * and a fault of the building is nobody's: no paper points at a home for them.
 */
export const isPrintable = ({ category }: Pick<StaffView, 'category'>): boolean =>
  category === 'disturbance';

/** What may stand on paper. Without a wish for names, nothing in it tells who complained. */
export const casePaper = (material: Material, wish: Wish): CasePaper => {
  const { view, complainants, register, quiet } = material;
  const everybody = [...complainants.values()];
  const hide = wish.names ? (text: string) => text : hideIdentity(everybody, register);
  const reports = printedReports(view);
  const list = incidentList({ view, reports, quiet, hide });
  const property = register.properties.find(({ id }) => id === view.place.propertyId);
  return {
    number: view.number,
    place: placeOf(view),
    ...(property && { property }),
    about: aboutOf(view),
    report: disturbanceReport({ view, reports, sums: list.sums }),
    list,
    ...(wish.words && { words: reports.flatMap((each) => printedWords(each, hide)) }),
    ...(wish.names && { named: printedNames(reports, complainants) }),
  };
};

const placeOf = ({ place: { address, flat } }: StaffView): CasePaper['place'] => ({
  ...(address && { address }),
  ...(flat && { flat }),
});

const aboutOf = (view: StaffView): CasePaper['about'] => {
  const { stage, openedAt, owner, links, joined, joinedTo, outcome, closedAt } = view;
  return {
    stage,
    openedAt,
    owner,
    links,
    joined,
    ...(joinedTo && { joinedTo }),
    ...(outcome && { outcome }),
    ...(closedAt && { closedAt }),
  };
};
