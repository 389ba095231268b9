import type { Temporal } from 'temporal-polyfill';
import { pickAnswers, type QuestionName } from '../../src/domain/answers.ts';
import { draft as draftShape, reachedBy, shownOf, type Draft } from '../../src/domain/draft.ts';
import type { Outcome, Reply } from '../../src/domain/outcome.ts';
import type { QuestionSet } from '../../src/domain/questionSet.ts';
import { unclearHome } from '../../src/domain/unclearHome.ts';
import { againOf, submissionOf } from '../../src/domain/report.ts';
import { sampleReport } from './sampleReports.ts';

/** One turn of an interview: what was known, what was said, what came of it. */
interface Turned {
  readonly set: QuestionSet;
  readonly before: Draft;
  readonly reply: Reply;
  readonly now: Temporal.Instant;
  readonly outcome: Outcome;
}

interface Law {
  readonly broken: string;
  readonly by: (turned: Turned) => boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A home that may be one of several is known when it has been asked which. */
const known = ({ draft }: Outcome, name: QuestionName): boolean =>
  (draft.answers[name] !== undefined || draft.skipped.includes(name)) &&
  unclearHome(draft.answers, name) === undefined;

/** What a whole draft of this set makes; throws when it does not fit. */
const made = ({ set: { name }, outcome: { draft }, now }: Turned): void => {
  const receivedAt = now.toString({ smallestUnit: 'second' });
  const about = { receivedAt, language: 'sv', channel: 'webchat' };
  if (name === 'disturbance') submissionOf(draft, { ...about, truth: true });
  if (name === 'callback') submissionOf(draft, { ...about, type: 'callback' });
  if (name === 'again') againOf(sampleReport(), draft, { ...about, type: 'again' });
};

const fits = (turned: Turned): boolean => {
  try {
    made(turned);
    return true;
  } catch {
    return false;
  }
};

const isWhole = ({ kind }: Outcome): boolean => kind === 'review' || kind === 'done';

const asked = (outcome: Outcome) =>
  outcome.kind === 'ask' || outcome.kind === 'retry' ? outcome.question : undefined;

/** What was said and is nowhere any more, though it is still asked for. */
const lost = ({ set, before, outcome }: Turned): readonly QuestionName[] =>
  reachedBy(set, outcome.draft)
    .map(({ name }) => name)
    .filter(
      (name) => before.answers[name] !== undefined && outcome.draft.answers[name] === undefined,
    );

const takesBack = ({ reply: { command } }: Turned): boolean =>
  command === 'skip' || command === 'restart';

/** What never holds, whatever is said. */
const laws: readonly Law[] = [
  {
    broken: 'the draft has lost its shape',
    by: ({ outcome }) => !draftShape.safeParse(outcome.draft).success,
  },
  { broken: 'it is another draft', by: ({ before, outcome }) => before.id !== outcome.draft.id },
  {
    broken: 'what is known is asked, though nobody went back to it',
    by: ({ outcome }) => {
      const name = asked(outcome)?.name;
      return name !== undefined && known(outcome, name) && outcome.draft.asking !== name;
    },
  },
  {
    broken: 'a quiet question is asked, though nobody sought it out',
    by: ({ outcome }) => {
      const question = asked(outcome);
      const { answers, asking } = outcome.draft;
      return question?.quiet?.(answers) === true && asking !== question.name;
    },
  },
  {
    broken: 'a question is asked that the answers do not lead to',
    by: ({ set, outcome }) => {
      const question = asked(outcome);
      return question !== undefined && !reachedBy(set, outcome.draft).includes(question);
    },
  },
  {
    broken: 'a refused answer changed what was said',
    by: ({ before, reply, outcome }) =>
      'problem' in outcome &&
      reply.story === undefined &&
      !same(before.answers, outcome.draft.answers),
  },
  {
    broken: 'something that was said is lost',
    by: (turned) => !takesBack(turned) && lost(turned).length > 0,
  },
  {
    broken: 'what was told in passing is not kept in the own words',
    by: ({ set, reply: { story, command }, outcome }) =>
      story !== undefined &&
      command === undefined &&
      outcome.kind !== 'elsewhere' &&
      set.questions.some(({ name }) => name === 'ownWords') &&
      outcome.draft.answers.ownWords?.includes(story) !== true,
  },
  {
    broken: 'the review or the end comes before all is asked',
    by: ({ set, outcome }) =>
      isWhole(outcome) &&
      shownOf(set, outcome.draft).some(
        ({ name, optional }) =>
          !known(outcome, name) || (!optional && outcome.draft.answers[name] === undefined),
      ),
  },
  {
    broken: 'a review is shown where none is wanted',
    by: ({ set, outcome }) => outcome.kind === 'review' && !set.review,
  },
  {
    broken: 'what is whole makes nothing that can be kept',
    by: (turned) => isWhole(turned.outcome) && !fits(turned),
  },
  {
    broken: 'answers are kept that the set does not ask for',
    by: ({ set, outcome }) => {
      const names = set.questions.map(({ name }) => name);
      const { answers } = outcome.draft;
      return isWhole(outcome) && !same(pickAnswers(answers, names), answers);
    },
  },
];

/** What never holds of warnings and advice. */
const haltLaws: readonly Law[] = [
  {
    broken: 'a danger is spoken of twice, or none is',
    by: ({ before, outcome }) =>
      outcome.kind === 'urgent' &&
      (outcome.dangers.length === 0 ||
        outcome.dangers.some((danger) => before.warned.includes(danger))),
  },
  {
    broken: 'a danger that was heard is not spoken of',
    by: ({ reply, outcome }) =>
      outcome.kind !== 'elsewhere' &&
      outcome.kind !== 'halted' &&
      reply.command === undefined &&
      reply.dangers.some((danger) => !outcome.draft.warned.includes(danger)),
  },
  {
    broken: 'advice is given twice',
    by: ({ before, outcome }) =>
      outcome.kind === 'advise' && before.advised.includes(outcome.advice),
  },
  {
    broken: 'a warning or advice does not wait for the person',
    by: ({ outcome }) => {
      const waits = outcome.draft.halted || outcome.draft.asking === 'ownWords';
      return (outcome.kind === 'urgent' || outcome.kind === 'advise') && !waits;
    },
  },
  {
    broken: 'what waits for a decision goes on without one',
    by: ({ before, reply, outcome }) =>
      before.halted &&
      (['repeat', 'help', 'back', 'skip'] as const).some((each) => each === reply.command) &&
      outcome.kind !== 'halted' &&
      outcome.kind !== 'elsewhere',
  },
  {
    broken: 'a decision is awaited that nobody was asked for',
    by: ({ before, outcome }) => outcome.kind === 'halted' && !before.halted,
  },
  {
    broken: 'whoever has protected personal data is asked on',
    by: ({ reply, outcome }) =>
      (reply.marks ?? []).includes('protectedIdentity') !== (outcome.kind === 'elsewhere'),
  },
];

/** What is wrong with a turn, in words. */
export const wrongIn = (turned: Turned): readonly string[] =>
  [...laws, ...haltLaws].filter(({ by }) => by(turned)).map(({ broken }) => broken);
