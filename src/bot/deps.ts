import type { Say } from '../app/ports.ts';
import type { Temporal } from 'temporal-polyfill';
import type { LookUpStatus } from '../app/lookUpStatus.ts';
import type { SubmitReport } from '../app/submitReport.ts';
import type { SaidHome } from '../domain/answers.ts';
import type { QuestionSet } from '../domain/questionSet.ts';
import type { ChatState, DialogName } from '../app/chat.ts';
import type { Message } from './message.ts';
import type { Vocabulary } from '../understand/vocabulary.ts';

/** Everything a turn is handed. */
export interface TurnDeps {
  readonly dialogs: Readonly<Record<DialogName, QuestionSet>>;
  readonly words: (language: string) => Say;
  readonly languages: readonly string[];
  readonly vocabulary: (language: string) => Vocabulary;
  readonly submit: SubmitReport;
  readonly lookUp: LookUpStatus;
  readonly findHome: (said: string) => SaidHome;
  readonly landlord: { readonly name: string; readonly phone: string };
  readonly newId: () => string;
  /** How long a conversation is kept after the last word, in hours. */
  readonly chatHours: number;
}

/** What a turn leaves behind: what is known now, and what is said. */
export interface Taken {
  readonly state: ChatState;
  readonly messages: readonly Message[];
}

/** The turn at hand: when it was said, where, and in which language it is answered. */
export interface Turn {
  readonly now: Temporal.Instant;
  readonly channel: string;
  readonly language: string;
  readonly say: Say;
}
