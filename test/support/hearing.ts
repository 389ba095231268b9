import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { dialogs } from '../../dialogs/index.ts';
import { allButtons, lineLabels, optionLabels, pressed } from '../../src/bot/labels.ts';
import { emptyDraft } from '../../src/domain/draft.ts';
import type { QuestionName } from '../../src/domain/answers.ts';
import type { Reply } from '../../src/domain/outcome.ts';
import type { Question } from '../../src/domain/questionSet.ts';
import { readTexts } from '../../src/text/translate.ts';
import { readWords } from '../../src/text/words.ts';
import { understand } from '../../src/understand/reply.ts';
import { vocabulary, type Vocabulary } from '../../src/understand/vocabulary.ts';
import { now, reportId } from './caseFacts.ts';

const locales = join(import.meta.dirname, '../../locales');

/** The texts that the bot really says. */
export const texts = readTexts(locales);

const vocabularies = readWords(locales, texts.languages, vocabulary);

/** The vocabulary that is really understood. */
export const wordsOf = (language: string): Vocabulary => {
  const found = vocabularies.get(language);
  if (!found) throw new Error(`no vocabulary for ${language}`);
  return found;
};

const allQuestions = Object.values(dialogs).flatMap(({ questions }) => questions);

/** The question of that name; of two, the one of the report. */
export const questionNamed = (name: QuestionName): Question => {
  const found = allQuestions.find((each) => each.name === name);
  if (!found) throw new Error(`no question is called ${name}`);
  return found;
};

export interface Hearing {
  readonly language?: 'sv' | 'en' | 'ar';
  /** When it was said; else on Monday 23 November 2026 at 23:40. */
  readonly at?: string;
  readonly changing?: boolean;
  readonly halted?: boolean;
}

const review = (language: string) =>
  lineLabels(dialogs.disturbance, emptyDraft(reportId(1)), texts.words(language));

/** What a text means as an answer to a question; none: to the review. */
export const hear = (
  text: string,
  name: QuestionName | undefined,
  { language = 'sv', at, changing = false, halted = false }: Hearing = {},
): Reply => {
  const question = name && questionNamed(name);
  const say = texts.words(language);
  return understand({
    text,
    question,
    changing,
    halted,
    pressed: pressed(text, say),
    buttons: allButtons(dialogs.disturbance, say),
    labels: question ? optionLabels(question, say) : review(language),
    words: wordsOf(language),
    everyLanguage: [...vocabularies.values()],
    findHome: (said) => ({ said }),
    now: at === undefined ? now : Temporal.Instant.from(at),
  });
};
