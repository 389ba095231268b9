import { z } from 'zod';
import type { Answers } from '../domain/answers.ts';
import { emptyDraft, type Draft } from '../domain/draft.ts';
import type { Question } from '../domain/questionSet.ts';
import { dangersOf } from '../domain/taxonomy.ts';
import { mayFile } from '../domain/transitions.ts';
import { show, type Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { errorPage } from './errorPage.ts';
import { staffForm } from './guards.ts';
import { phoneAnswers, phoneFields, textIn, type PhoneFields } from './phoneAnswers.ts';
import { phonePage } from './phonePage.ts';
import { phoneReceiptPage } from './phoneReceiptPage.ts';

const questionsOf = ({ board }: StaffAsked): readonly Question[] =>
  board.deps.phone.sets
    .flatMap(({ questions }) => questions)
    .filter(({ name }, index, all) => all.findIndex((each) => each.name === name) === index);

const notYours = ({ viewer }: StaffAsked): Answer =>
  show(errorPage(viewer, { error: 'badRequest' }), 403);

/** An empty page for whoever calls. */
export const phone = async (asked: StaffAsked): Promise<Answer> => {
  if (!mayFile(asked.viewer.session.coordinator.role)) return notYours(asked);
  const id = asked.board.deps.newId();
  return again(asked, { id, fields: {}, answers: {}, problems: [] }, 200);
};

interface Tried {
  readonly id: string;
  readonly fields: PhoneFields;
  readonly answers: Answers;
  readonly problems: readonly string[];
}

const again = (asked: StaffAsked, tried: Tried, status: number): Answer => {
  const { languages } = asked.board.deps.phone;
  const shown = { ...tried, questions: questionsOf(asked), spoken: languages };
  return show(phonePage(asked.viewer, shown), status);
};

const needed = ['kinds', 'position', 'ownWords', 'protection'] as const;

const meta = z.object({ id: z.uuid(), truth: z.literal('yes').optional() });

/** Takes the report in as the chat does: the same draft makes the same report, however often it is sent. */
export const phoneSent = staffForm(phoneFields, async (asked, fields) => {
  const { phone: desk } = asked.board.deps;
  const about = meta.safeParse(fields);
  if (!about.success || !mayFile(asked.viewer.session.coordinator.role)) return notYours(asked);
  const { answers, wrong } = phoneAnswers(fields, desk.findHome);
  const settled = settledBy(asked, answers);
  const problems = [...problemsIn(asked, settled, wrong), ...untrue(asked, about.data.truth)];
  if (problems.length > 0)
    return again(asked, { id: about.data.id, fields, answers, problems }, 422);
  const draft = draftOf(about.data.id, settled);
  const language = desk.languages.find((each) => each === textIn(fields, 'language')) ?? '';
  return show(phoneReceiptPage(asked.viewer, await desk.file(draft, language)));
});

const untrue = ({ viewer }: StaffAsked, truth: string | undefined): readonly string[] =>
  truth ? [] : [viewer.say('board:phone.truthMissing')];

const settledBy = ({ board, viewer }: StaffAsked, answers: Answers): Answers =>
  board.deps.phone.sets.reduce((so, { settle }) => settle?.(so, viewer.now) ?? so, answers);

const problemsIn = (
  { board, viewer }: StaffAsked,
  answers: Answers,
  wrong: readonly string[],
): readonly string[] => {
  const checked = board.deps.phone.sets.flatMap(({ check }) => check?.(answers, viewer.now) ?? []);
  const unsaid = needed.filter((name) => answers[name] === undefined && !wrong.includes(name));
  const label = (name: string): string => viewer.say(`questions:${name}.label`);
  return [
    ...checked.map(({ problem, values }) => viewer.say(`problems:${problem}`, values ?? {})),
    ...unsaid.map((name) => viewer.say('board:phone.answerMissing', { label: label(name) })),
    ...wrong.map((name) => viewer.say('board:phone.answerWrong', { label: label(name) })),
  ];
};

const draftOf = (id: string, answers: Answers): Draft => ({
  ...emptyDraft(id),
  answers,
  warned: [...dangersOf(answers.kinds ?? [])],
});
