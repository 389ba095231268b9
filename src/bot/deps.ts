import type { Temporal } from 'temporal-polyfill';
import type { Keyed } from '../app/keyed.ts';
import type { ListStatus, LookUpStatus, OpenStatus } from '../app/lookUpStatus.ts';
import type { SubmitReport } from '../app/submitReport.ts';
import type { TellCase } from '../app/tellCase.ts';
import type { Say, Talk } from '../app/ports.ts';
import type { Homes } from '../domain/address.ts';
import type { QuestionSet } from '../domain/questionSet.ts';
import type { Landlord } from '../domain/register.ts';
import type { ChatState, DialogName } from '../app/chat.ts';
import type { Message } from './message.ts';
import type { Setting } from '../understand/meaning.ts';
import type { Vocabulary } from '../understand/vocabulary.ts';

/** Everything a turn is handed. */
export interface TurnDeps {
  readonly dialogs: Readonly<Record<DialogName, QuestionSet>>;
  readonly words: (language: string) => Say;
  readonly languages: readonly string[];
  readonly vocabulary: (language: string) => Vocabulary;
  readonly submit: SubmitReport;
  readonly tell: TellCase;
  readonly lookUp: LookUpStatus;
  readonly openStatus: OpenStatus;
  readonly listStatus: ListStatus;
  readonly keyed: Keyed;
  /** The homes of the register as it is now. */
  readonly homes: () => Homes;
  readonly landlord: Landlord;
  readonly newId: () => string;
  /** How long a conversation is kept after the last word, in hours. */
  readonly chatHours: number;
}

/** What understanding needs to know in this turn. */
export const settingOf = (
  { vocabulary, languages }: TurnDeps,
  { language, now, homes }: Pick<Turn, 'language' | 'now' | 'homes'>,
): Setting => ({
  words: vocabulary(language),
  everyLanguage: languages.map(vocabulary),
  findHome: homes.find,
  now,
});

/** What a turn leaves behind: what is known now, and what is said. */
export interface Taken {
  readonly state: ChatState;
  readonly messages: readonly Message[];
  /** Nothing of the conversation so far may be kept. */
  readonly forget?: boolean;
  /** What was said is no answer to what was asked, or leads nowhere. */
  readonly unfit?: boolean;
}

/** The turn at hand: when it was said, where, and in which language it is answered. */
export interface Turn {
  readonly now: Temporal.Instant;
  readonly channel: string;
  /** The mark of a person whom the channel has signed in. */
  readonly person?: string | undefined;
  /** Where the person can be told something later. */
  readonly talk?: Talk | undefined;
  /** An id that is the same when this turn is computed again. */
  readonly idFor: (what: string) => string;
  readonly language: string;
  readonly say: Say;
  /** The register's homes, the same for the whole turn. */
  readonly homes: Homes;
}
