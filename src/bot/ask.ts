import type { Question } from '../domain/questionSet.ts';
import type { Say } from '../app/ports.ts';
import { optionLabels } from './labels.ts';

/** So many kinds are offered at first; the rest on demand. */
const firstKinds = 8;

export interface Asking {
  readonly say: Say;
  /** Whether an earlier answer stands and can be kept. */
  readonly answered: boolean;
  /** Whether the choices that were not offered at first are. */
  readonly all?: boolean;
}

/** The ready answers under a question. */
export const buttonsFor = (question: Question, asking: Asking): readonly string[] => {
  const { say, answered } = asking;
  const skip = question.optional ? [say('talk:buttons.skip')] : [];
  const keep = answered ? [say('talk:buttons.keep')] : [];
  return [...choices(question, asking), ...keep, ...skip];
};

const choices = (question: Question, { say, all }: Asking): readonly string[] => {
  const labels = Object.values(optionLabels(question, say));
  switch (question.form) {
    case 'kinds':
      return all
        ? labels.slice(firstKinds)
        : [...labels.slice(0, firstKinds), say('talk:buttons.more')];
    case 'day':
      return ['today', 'yesterday', 'before'].map((day) => say(`questions:date.options.${day}`));
    case 'yesNo':
      return [say('talk:buttons.yes'), say('talk:buttons.no')];
    default:
      return labels;
  }
};
