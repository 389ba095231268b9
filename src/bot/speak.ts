import type { Outcome } from '../domain/outcome.ts';
import { reachedBy, type Draft } from '../domain/draft.ts';
import type { Question, QuestionSet } from '../domain/questionSet.ts';
import type { Problem } from '../domain/result.ts';
import { buttonsFor } from './ask.ts';
import type { Danger } from '../domain/taxonomy.ts';
import type { Say } from '../app/ports.ts';
import type { Turn } from './deps.ts';
import { answerInWords } from './describe.ts';
import { lineLabels } from './labels.ts';
import type { Message, ReviewLine } from './message.ts';

export interface Speaking extends Turn {
  readonly set: QuestionSet;
  readonly phone: string;
  /** Every choice of the question is offered. */
  readonly all?: boolean;
}

/** What is said of an outcome. `done` and `stopped` say nothing here: others answer for them. */
export const speak = (outcome: Outcome, speaking: Speaking): readonly Message[] => {
  const { say } = speaking;
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
      return [...warnings(outcome.dangers, say), ...after(outcome.next, speaking)];
    case 'done':
    case 'stopped':
      return [];
  }
};

const warnings = (dangers: readonly Danger[], say: Say): readonly Message[] =>
  dangers.map((danger) => ({ text: say(`talk:urgent.${danger}`) }));

/** After a warning the person hears that the report can wait. */
const after = (next: Outcome, speaking: Speaking): readonly Message[] => {
  const calm = next.kind === 'retry' ? { ...next, kind: 'ask' as const } : next;
  const [first, ...rest] = speak(calm, speaking);
  if (!first) return [];
  return [{ ...first, text: `${speaking.say('talk:urgentGoOn')}\n\n${first.text}` }, ...rest];
};

const inWords = ({ problem, values }: Problem, { say }: Pick<Turn, 'say'>): string =>
  say(`problems:${problem}`, values);

interface Told {
  readonly draft: Draft;
  readonly help?: boolean;
  readonly before?: string;
}

const ask = (question: Question, { draft, help, before }: Told, speaking: Speaking): Message => {
  const { say, phone, all = false } = speaking;
  const value = answerInWords(question.name, draft.answers, speaking);
  const lines = [
    before,
    say(`questions:${question.name}.ask`),
    help && say(`questions:${question.name}.help`),
    help && say('talk:commands', { phone }),
    value && say('talk:earlierAnswer', { value }),
  ].filter((line) => line);
  return {
    text: lines.join('\n\n'),
    buttons: buttonsFor(question, { say, answered: value !== undefined, all }),
    question: question.name,
  };
};

const review = (
  { draft, picking, problem, help }: Extract<Outcome, { kind: 'review' }>,
  speaking: Speaking,
): readonly Message[] => {
  const { say, set, phone } = speaking;
  const labels = Object.values(lineLabels(set, draft, say));
  if (picking) return [{ text: say('talk:review.pick'), buttons: labels }];
  const lines = [
    problem && inWords(problem, speaking),
    say('talk:review.ask'),
    help && say('talk:commands', { phone }),
  ].filter((line) => line);
  return [
    {
      text: lines.join('\n\n'),
      review: reachedBy(set, draft).map((question) => reviewLine(question, draft, speaking)),
      buttons: [say('talk:buttons.send'), say('talk:buttons.change')],
    },
  ];
};

/** The review shows the beginning of a long story, in UTF-16 units; the report keeps all of it. */
const shownAtMost = 500;

const shortened = (text: string): string =>
  text.length <= shownAtMost ? text : `${text.slice(0, shownAtMost).toWellFormed()} …`;

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
