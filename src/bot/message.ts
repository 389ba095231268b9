import type { QuestionName } from '../domain/answers.ts';

/** What the bot says in one bubble, before it is made for a channel. */
export interface Message {
  readonly text: string;
  /** Ready answers, as the person would write them. */
  readonly buttons?: readonly string[];
  /** The question that the text asks; `goOn` is the decision to go on. */
  readonly question?: QuestionName | 'goOn';
  /** The report's lines for review. */
  readonly review?: readonly ReviewLine[];
  readonly receipt?: ReceiptWords;
  /** What was said before has been deleted. */
  readonly forgotten?: boolean;
  /** The language that the bot speaks from now on, for the page to follow. */
  readonly language?: string;
}

export interface ReviewLine {
  readonly name: QuestionName;
  readonly label: string;
  readonly value: string;
  /** What pressing the line does, for those who hear it read. */
  readonly action: string;
}

/** The receipt in words, for the page to show, print and copy. */
export interface ReceiptWords {
  readonly caseNumber: string;
  readonly receivedAt: string;
  readonly code: string;
  readonly next: string;
  readonly warning: string;
}
