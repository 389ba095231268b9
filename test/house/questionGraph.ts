import { someAnswers, type Answers } from '../../src/domain/answers.ts';
import { emptyDraft, reachedBy, type Draft } from '../../src/domain/draft.ts';
import { resume } from '../../src/domain/interview.ts';
import type { Question, QuestionSet } from '../../src/domain/questionSet.ts';
import { fitting } from '../support/replies.ts';

/** Where the questions end. */
export const end = 'end';

/** One way to answer a question: what is said, and the answers it stands for. */
interface Way {
  readonly says: readonly string[];
  readonly found?: Answers;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly says: ReadonlySet<string>;
}

export interface Graph {
  readonly edges: readonly Edge[];
  /** Every way to answer each question that is asked. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** Questions that are asked on some way, and those that can be sought out. */
  readonly asked: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Questions that are asked again after they were answered or skipped. */
  readonly again: ReadonlySet<string>;
}

const draftWith = (answers: Answers): Draft => ({
  ...emptyDraft('00000000-0000-4000-8000-000000000001'),
  answers,
});

/** Each choice by itself; where there are none, one answer that fits. */
const answersTo = ({ name, form, options = [] }: Question): readonly Way[] => {
  if (form === 'yesNo')
    return [true, false].map((is) => ({ says: [is ? 'yes' : 'no'], found: { [name]: is } }));
  const known = options.flatMap((option) => {
    const found = someAnswers.safeParse({ [name]: form === 'kinds' ? [option] : option });
    return found.success ? [{ says: [option], found: found.data }] : [];
  });
  return known.length > 0 ? known : [{ says: ['answer'], found: { [name]: fitting[name] } }];
};

/** How all conditions of a set stand beside each other answer: answers that never tell a difference are one way. */
const effectOf = (set: QuestionSet, found: Answers, besides: readonly Way[]): string => {
  const beside = [{}, ...besides.map((way) => way.found ?? {})];
  const conditions = set.questions.flatMap(({ when, quiet }) => [when, quiet]);
  return beside
    .flatMap((other) => conditions.map((holds) => (holds?.({ ...other, ...found }) ? '1' : '0')))
    .join('');
};

const waysOf = (set: QuestionSet, question: Question): readonly Way[] => {
  const besides = set.questions.flatMap(answersTo);
  const alike = Map.groupBy(answersTo(question), ({ found = {} }) => effectOf(set, found, besides));
  const merged = [...alike.values()].flatMap((ways) => {
    const [first] = ways;
    return first ? [{ ...first, says: ways.flatMap(({ says }) => says) }] : [];
  });
  return question.optional ? [...merged, { says: ['skip'] }] : merged;
};

interface State {
  readonly draft: Draft;
  readonly before: readonly string[];
}

const after = ({ draft }: State, { name }: Question, { found }: Way): Draft =>
  found
    ? { ...draft, answers: { ...draft.answers, ...found } }
    : { ...draft, skipped: [...draft.skipped, name] };

/** More states than this are not explored: the set has no end. */
const mostStates = 20_000;

/** Every way through a set of questions, walked with the interview itself. Pure. */
export const explore = (set: QuestionSet): Graph => {
  const ways = new Map(set.questions.map((each) => [each.name, waysOf(set, each)] as const));
  const edges = new Map<string, Edge & { readonly says: Set<string> }>();
  const [asked, open, again] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const seen = new Set<string>();
  const besides = [...ways.values()].flat();
  const queue: State[] = [{ draft: draftWith({}), before: [] }];
  for (let state = queue.pop(); state; state = queue.pop()) {
    if (seen.size > mostStates) throw new Error(`the questions of ${set.name} have no end`);
    const outcome = resume(set, state.draft);
    const { draft } = outcome;
    for (const { name } of reachedBy(set, draft)) open.add(name);
    if (outcome.kind !== 'ask') continue;
    const { question } = outcome;
    asked.add(question.name);
    const isAgain = state.before.includes(question.name);
    if (isAgain) again.add(question.name);
    const next = isAgain ? [] : (ways.get(question.name) ?? []);
    for (const way of next) follow({ draft, before: state.before }, question, way);
  }
  return { edges: [...edges.values()], ways, asked, open, again };

  function follow(state: State, question: Question, way: Way): void {
    const before = [...state.before, question.name].toSorted();
    const { draft, kind, ...rest } = resume(set, after(state, question, way));
    const to = kind === 'ask' && 'question' in rest ? rest.question.name : end;
    const key = `${question.name} ${to}`;
    const edge = edges.get(key) ?? { from: question.name, to, says: new Set<string>() };
    for (const says of way.says) edge.says.add(says);
    edges.set(key, edge);
    const known = [...Object.keys(draft.answers), ...draft.skipped].toSorted();
    const id = JSON.stringify([effectOf(set, draft.answers, besides), known, before]);
    if (seen.has(id)) return;
    seen.add(id);
    queue.push({ draft, before });
  }
};

/** What is wrong with a set of questions, in words. */
export const faultsOf = (set: QuestionSet, { asked, open, again }: Graph): readonly string[] => [
  ...set.questions
    .filter(({ name, quiet }) => !asked.has(name) && !(quiet && open.has(name)))
    .map(({ name }) => `no answer leads to ${name}`),
  ...[...again].map((name) => `${name} is asked again after it was answered`),
];

const label = (graph: Graph, { from, says }: Edge): string => {
  const all = (graph.ways.get(from) ?? []).flatMap((way) => way.says);
  return all.length === says.size ? '' : `|${all.filter((each) => says.has(each)).join(', ')}|`;
};

/** The graph as a page with a Mermaid drawing. */
export const drawn = (set: QuestionSet, graph: Graph): string => {
  const lines = set.questions.flatMap(({ name }) =>
    graph.edges
      .filter(({ from }) => from === name)
      .map(
        (edge) => `  ${edge.from} -->${label(graph, edge)} ${edge.to === end ? 'END' : edge.to}`,
      ),
  );
  const quiet = set.questions.filter(({ name }) => !graph.asked.has(name)).map(({ name }) => name);
  return [
    `# The questions of ${set.name}`,
    `Drawn from \`dialogs/${set.name}.ts\` by \`test/house/questions.house.test.ts\`: run it with \`DRAW=1\` after a change. An arrow without a word is any answer, or none.`,
    ...(quiet.length > 0
      ? [`Kept when it is told, and asked only when it is sought out: ${quiet.join(', ')}.`]
      : []),
    [
      '```mermaid',
      'flowchart TD',
      ...lines,
      `  END([${set.review ? 'review' : 'done'}])`,
      '```',
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
};
