import type { Answers } from './answers.ts';
import type { Draft } from './draft.ts';
import type { Advice, Mark } from './marks.ts';
import { isConcern, type Kind } from './taxonomy.ts';

interface Rule {
  readonly advice: Advice;
  readonly holds: (draft: Draft) => boolean;
}

const onlyOf = (answers: Answers, ...allowed: readonly Kind[]): boolean =>
  (answers.kinds ?? []).length > 0 && (answers.kinds ?? []).every((kind) => allowed.includes(kind));

/** Nothing that was told of falls in the evening or the night. */
const byDay = ({ from, pattern }: Answers): boolean => {
  const parts = pattern?.dayparts ?? [];
  const clock = from === undefined ? [] : [from >= '07:00' && from < '21:00'];
  const named = parts.map((part) => part === 'morning' || part === 'day');
  return [...clock, ...named].length > 0 && [...clock, ...named].every((each) => each);
};

const guesses: readonly Mark[] = ['health', 'drugs', 'origin'];

/** Whoever worries for somebody has to say why; that is no guess. */
const worries = ({ kinds = [] }: Answers): boolean =>
  kinds.includes('child_concern') || kinds.includes('adult_concern');

/**
 * What is normally no disturbance, or not the neighbour's doing (tested objectively, JB 12 kap. 25 § 2 st), and guesses
 * about the neighbour, which do not belong in a report (GDPR art. 9 and 10).
 */
const rules: readonly Rule[] = [
  { advice: 'repair', holds: ({ answers }) => onlyOf(answers, 'installation') },
  {
    advice: 'children',
    holds: ({ answers, marks }) =>
      marks.includes('children') && onlyOf(answers, 'footsteps', 'voices', 'other'),
  },
  {
    advice: 'stepsByDay',
    // What was said of children holds for their steps.
    holds: ({ answers, advised }) =>
      onlyOf(answers, 'footsteps') && byDay(answers) && !advised.includes('children'),
  },
  {
    advice: 'oneParty',
    holds: ({ answers }) =>
      answers.frequency === 'once' &&
      (answers.kinds ?? []).includes('party') &&
      onlyOf(answers, 'party', 'music', 'voices'),
  },
  {
    advice: 'guess',
    holds: ({ answers, marks }) =>
      answers.ownWords !== undefined &&
      !worries(answers) &&
      marks.some((mark) => guesses.includes(mark)),
  },
];

/** What should be said kindly now and has not been said yet. Whoever is in danger is not lectured. */
export const adviceFor = (draft: Draft): Advice | undefined =>
  rules.find(
    ({ advice, holds }) =>
      !draft.advised.includes(advice) &&
      holds(draft) &&
      (advice === 'guess' || (!isConcern(draft.answers) && draft.warned.length === 0)),
  )?.advice;
