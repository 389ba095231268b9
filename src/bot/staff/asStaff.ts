import { ActivityTypes, type Activity } from 'botbuilder';
import type { Keyed } from '../../app/keyed.ts';
import type { Now, References, Say } from '../../app/ports.ts';
import { closestLanguage } from '../../domain/languageTag.ts';
import { activityOf } from '../activities.ts';
import { idsOf, personOf, textOf } from '../converse.ts';
import { cardAct, pressedOn } from './cardAct.ts';
import { referenceIn } from './courier.ts';
import type { StaffDeps, StaffTurn } from './deps.ts';
import { referenceOf, staffOf } from './staffOf.ts';
import { staffTurn, type StaffAnswer } from './staffTurn.ts';

export interface AsStaffDeps extends StaffDeps {
  /** Our own company's tenant in Entra ID, when the bot is registered. */
  readonly tenantId?: string | undefined;
  readonly staffLanguages: readonly string[];
  readonly references: References;
  readonly words: (language: string) => Say;
  readonly keyed: Keyed;
  readonly newId: () => string;
  readonly now: Now;
}

/** Whoever writes here can be written to: the staff, and complainants who are signed in. */
export const keepReference = async (deps: AsStaffDeps, activity: Activity): Promise<void> => {
  const staff = staffOf(deps, activity);
  const person = personOf(deps, activity);
  const reference = { ...referenceIn(activity), locale: activity.locale ?? '' };
  if (person) await deps.references.keep(person, reference);
  if (staff) await deps.references.keep(referenceOf(staff.id), reference);
};

/** What staff ask for as staff; nothing for anything else that they say, which is said as anybody says it. */
export const asStaff = async (
  deps: AsStaffDeps,
  activity: Activity,
): Promise<readonly Partial<Activity>[] | undefined> => {
  const turn = turnOf(deps, activity);
  if (activity.type === ActivityTypes.Invoke) return [await press(deps, activity, turn)];
  const isSaid = turn && activity.type === ActivityTypes.Message;
  const answer = isSaid ? await answerOf(deps, activity, turn) : undefined;
  if (!turn || !answer) return undefined;
  const { language } = turn;
  const message = activityOf({ text: answer.text ?? '' }, { channel: '', language, user: '' });
  return [{ ...message, ...(answer.card && { attachments: [answer.card] }) }];
};

/** What is pressed on an older client comes as a message. */
const answerOf = async (
  deps: AsStaffDeps,
  activity: Activity,
  turn: StaffTurn,
): Promise<StaffAnswer | undefined> => {
  const pressed = pressedOn(activity);
  const card = pressed && (await cardAct(deps, pressed, turn));
  return card ? { card } : staffTurn(deps, textOf(activity), turn);
};

/** A button of a card: the answer is the card as it is now. Whoever is not of the staff gets none. */
const press = async (
  deps: AsStaffDeps,
  activity: Activity,
  turn: StaffTurn | undefined,
): Promise<Partial<Activity>> => {
  const say = deps.words(languageOf(deps, activity));
  const pressed = pressedOn(activity);
  const card = turn && pressed && (await cardAct(deps, pressed, turn));
  const body = card
    ? { statusCode: 200, type: card.contentType, value: card.content }
    : {
        statusCode: 403,
        type: 'application/vnd.microsoft.error',
        value: { code: 'Forbidden', message: say('board:problems.notAllowed') },
      };
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body } };
};

const languageOf = ({ staffLanguages }: AsStaffDeps, { locale }: Activity): string =>
  closestLanguage(locale ?? '', staffLanguages) ?? staffLanguages[0] ?? '';

const turnOf = (deps: AsStaffDeps, activity: Activity): StaffTurn | undefined => {
  const staff = staffOf(deps, activity);
  if (!staff) return undefined;
  const language = languageOf(deps, activity);
  const now = deps.now();
  return { staff, now, language, say: deps.words(language), idFor: idsOf(deps, activity) };
};
