import type { Outcome } from '../domain/outcome.ts';
import { questionBefore, shownOf, type Draft } from '../domain/draft.ts';
import { wordsOf, type Question, type QuestionSet } from '../domain/questionSet.ts';
import type { Landlord } from '../domain/register.ts';
import { unclearHome } from '../domain/unclearHome.ts';
import type { Problem } from '../domain/result.ts';
import { buttonsFor, helpButtons } from './ask.ts';
import type { Turn } from './deps.ts';
import { answerInWords, shortened } from './describe.ts';
import { whichAsked } from './homeWords.ts';
import { lineLabels } from './labels.ts';
import { advised, decision, urgent } from './safety.ts';
import type { Message, ReviewLine } from './message.ts';

export interface Speaking extends Turn {
  readonly set: QuestionSet;
  readonly landlord: Landlord;
  /** Every choice of the question is offered. */
  readonly all?: boolean;
}

export const speakingOf = (
  { landlord }: { readonly landlord: Landlord },
  set: QuestionSet,
  turn: Turn,
): Speaking => ({ ...turn, set, landlord });

/** What is said of an outcome. Where the questions end, nothing is said here: others answer for that. */
export const speak = (outcome: Outcome, speaking: Speaking): readonly Message[] => {
  switch (outcome.kind) {
    case 'ask':
      return [ask(outcome.question, outcome, speaking)];
    case 'retry':
      return [
        ask(outcome.question, { ...outcome, before: inWords(outcome.problem, speaking) }, speaking),
      ];
    case 'review':
      return review(outcome, speaking);
    case 'urgent':
      return urgent(outcome, speaking);
    case 'advise':
      return [advised(outcome, speaking)];
    case 'halted':
      return [decision(speaking)];
    default:
      return [];
  }
};

const inWords = ({ problem, values }: Problem, { say, landlord }: Speaking): string =>
  say(`problems:${problem}`, { phone: landlord.phone, ...values });

interface Told {
  readonly draft: Draft;
  readonly help?: boolean;
  readonly before?: string;
}

const ask = (question: Question, { draft, help, before }: Told, speaking: Speaking): Message => {
  const { say, set, landlord, all = false } = speaking;
  const words = wordsOf(question, draft.answers);
  const unclear = unclearHome(draft.answers, question.name);
  const value = unclear ? undefined : answerInWords(question.name, draft.answers, speaking);
  const lines = [
    before,
    ...(unclear ? [whichAsked(unclear, say)] : asked(question, words, speaking)),
    help && say(`questions:${words}.help`),
    help && say('talk:commands', { phone: landlord.phone }),
    value && say('talk:earlierAnswer', { value }),
  ].filter((line) => line);
  return {
    text: lines.join('\n\n'),
    buttons: buttonsFor(question, {
      say,
      unclear,
      answered: value !== undefined,
      all,
      back: questionBefore(set, draft) !== undefined,
      help: help ?? false,
      leave: !set.review,
    }),
    question: question.name,
  };
};

const asked = (
  { name }: Question,
  words: string,
  { say, landlord }: Speaking,
): readonly string[] => {
  const first = say(`questions:${words}.ask`);
  if (name !== 'protection') return [first];
  // What a public company may keep secret differs from a private one (OSL 2 kap. 3 §, 26 kap. 11 §).
  return [first, say(`questions:${words}.${landlord.municipal ? 'municipal' : 'private'}`)];
};

const reviewButtons = ['send', 'addOccasion', 'change'];

const review = (
  { draft, picking, problem, help }: Extract<Outcome, { kind: 'review' }>,
  speaking: Speaking,
): readonly Message[] => {
  const { say, set, landlord } = speaking;
  const labels = Object.values(lineLabels(set, draft, say));
  if (picking) return [{ text: say('talk:review.pick'), buttons: labels }];
  const lines = [
    problem && inWords(problem, speaking),
    say('talk:review.ask'),
    say('talk:review.truth'),
    help && say('talk:commands', { phone: landlord.phone }),
  ].filter((line) => line);
  return [
    {
      text: lines.join('\n\n'),
      review: shownOf(set, draft).map((question) => reviewLine(question, draft, speaking)),
      buttons: [...reviewButtons, ...(help ? helpButtons : ['help'])].map((name) =>
        say(`talk:buttons.${name}`),
      ),
    },
  ];
};

const reviewLine = ({ name }: Question, { answers }: Draft, speaking: Speaking): ReviewLine => {
  const { say } = speaking;
  const label = say(`questions:${name}.label`);
  const value = shortened(answerInWords(name, answers, speaking) ?? say('talk:review.skipped'));
  return {
    name,
    label,
    value,
    action: say('talk:review.changeLine', { line: `${label}: ${value}` }),
  };
};
