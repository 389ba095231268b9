import { TurnContext, type Activity, type Attachment } from 'botbuilder';
import type { ActivityJson } from '../../app/chat.ts';
import type { Brought, Cards, Cases, Courier, References, Say, Stored } from '../../app/ports.ts';
import { closestLanguage } from '../../domain/languageTag.ts';
import { staffView } from '../../domain/caseView.ts';
import type { CaseNumber } from '../../domain/caseNumber.ts';
import type { Notice } from '../../domain/notices.ts';
import type { Coordinator, Register } from '../../domain/register.ts';
import { caseCard } from '../cards/caseCard.ts';
import type { Send, Sent } from '../channelAdapter.ts';
import { tellComplainant, type ComplainantDeps } from './tellComplainant.ts';
import { referenceOf } from './staffOf.ts';

export interface CourierDeps extends ComplainantDeps {
  readonly cases: Cases;
  readonly cards: Cards;
  readonly references: References;
  readonly send: Send;
  /** The register as it is now. */
  readonly register: () => Register;
  readonly staffLanguages: readonly string[];
  readonly words: (language: string) => Say;
  readonly publicUrl: string;
}

/** Brings what waits in the outbox: cards to the staff in Teams, words to complainants where they are. */
export const courierOf =
  (deps: CourierDeps): Courier =>
  async (number, notice) => {
    const stored = await deps.cases.load(number);
    if (!stored) return 'nobody';
    const { to } = notice;
    return 'staff' in to
      ? tellStaff(deps, stored, { notice, staff: to.staff })
      : tellComplainant(deps, { stored, notice, report: to.report });
  };

interface ToStaff {
  readonly notice: Notice;
  readonly staff: string;
}

const tellStaff = async (
  deps: CourierDeps,
  stored: Stored,
  { notice, staff }: ToStaff,
): Promise<Brought> => {
  const coordinator = deps.register().coordinators.find(({ id }) => id === staff);
  const reference = coordinator && (await deps.references.of(referenceOf(staff)));
  if (!coordinator || !reference) return 'nobody';
  const before = await deps.cards.of(stored.file.number, staff);
  if (notice.why === 'changed' && !before) return 'nobody';
  const activity = await cardOf(deps, stored, { notice, coordinator, reference });
  const sent = await deps.send(reference, activity, notice.why === 'changed' ? before : undefined);
  return become(deps, { number: stored.file.number, staff, notice }, sent);
};

/** A card that is gone is no reason to hold anybody for unreachable; one that cannot be sent is. */
const become = async (
  { cards, references }: CourierDeps,
  { number, staff, notice }: ToStaff & { readonly number: CaseNumber },
  sent: Sent,
): Promise<Brought> => {
  if (sent.kind === 'later') return { afterSeconds: sent.afterSeconds };
  if (sent.kind === 'dead') {
    if (notice.why === 'changed') return 'nobody';
    await references.bury(referenceOf(staff));
    return 'dead';
  }
  if (sent.activity) await cards.keep(number, staff, sent.activity);
  return 'brought';
};

interface Carded {
  readonly notice: Notice;
  readonly coordinator: Coordinator;
  readonly reference: ActivityJson;
}

const cardOf = async (
  deps: CourierDeps,
  { file, version }: Stored,
  { notice, coordinator, reference }: Carded,
): Promise<Partial<Activity>> => {
  const [reports, events] = await Promise.all([
    deps.cases.reports(file.number),
    deps.cases.events(file.number),
  ]);
  const say = deps.words(languageOf(deps, reference));
  const view = staffView(file, { reports, events }, coordinator.role);
  const said = notice.why === 'changed' ? undefined : noticeWords(notice, file.number, say);
  const card: Attachment = caseCard({
    ...deps,
    register: deps.register(),
    view,
    version,
    say,
    staff: coordinator.id,
    said,
  });
  return { type: 'message', attachments: [card], ...(said && { summary: said }) };
};

/** The language of their client, as far as it is one of ours for staff. */
const languageOf = ({ staffLanguages }: CourierDeps, { locale }: ActivityJson): string =>
  closestLanguage(typeof locale === 'string' ? locale : '', staffLanguages) ??
  staffLanguages[0] ??
  '';

/** What a notification on a locked phone shows: the number and nothing of the people. */
const noticeWords = ({ why, clock }: Notice, number: string, say: Say): string =>
  say(`teams:notice.${why}`, { number, clock: clock ? say(`board:clocks.kinds.${clock}`) : '' });

/** Where somebody can be written to later, as the channel says it now: its address may change. */
export const referenceIn = (activity: Partial<Activity>): ActivityJson =>
  JSON.parse(JSON.stringify(TurnContext.getConversationReference(activity)));
