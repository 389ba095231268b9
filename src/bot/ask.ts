import type { SaidHome } from '../domain/answers.ts';
import type { Question } from '../domain/questionSet.ts';
import type { Say } from '../app/ports.ts';
import { whichLabels } from './homeWords.ts';
import { optionLabels } from './labels.ts';

/** So many kinds are offered at first; the rest on demand. */
const firstKinds = 8;

export interface Asking {
  readonly say: Say;
  /** The home that was told, when which of several it is is what is asked. */
  readonly unclear?: SaidHome | undefined;
  /** Whether an earlier answer stands and can be kept. */
  readonly answered: boolean;
  /** Whether the choices that were not offered at first are. */
  readonly all?: boolean;
  /** Whether there is a question to go back to. */
  readonly back?: boolean;
  /** Whether help was asked for: then every command is offered. */
  readonly help?: boolean;
  /** Whether it can be left by a button of its own. */
  readonly leave?: boolean;
}

/** Every command, offered to whoever asks for help. */
export const helpButtons = ['repeat', 'restart', 'stop', 'otherLanguage', 'human'];

/** What can be done beside answering. Help is always there, and offers the rest. */
const commandsFor = ({ say, back, help, leave }: Asking): readonly string[] => {
  const rest = help ? helpButtons : [...(leave ? ['stop'] : []), 'help'];
  return [...(back ? ['back'] : []), ...rest].map((name) => say(`talk:buttons.${name}`));
};

/** The ready answers under a question. */
export const buttonsFor = (question: Question, asking: Asking): readonly string[] => {
  const { say, answered, unclear } = asking;
  if (unclear) return [...Object.values(whichLabels(unclear, say)), ...commandsFor(asking)];
  const secret = question.name === 'protection' ? [say('talk:buttons.protectedIdentity')] : [];
  const skip = question.optional ? [say('talk:buttons.skip')] : [];
  const keep = answered ? [say('talk:buttons.keep')] : [];
  return [...choices(question, asking), ...keep, ...secret, ...skip, ...commandsFor(asking)];
};

/** The days that are offered. */
export const dayLabels = (say: Say): readonly string[] =>
  ['today', 'yesterday', 'before'].map((day) => say(`questions:date.options.${day}`));

const choices = (question: Question, { say, all }: Asking): readonly string[] => {
  const labels = Object.values(optionLabels(question, say));
  switch (question.form) {
    case 'kinds':
      return all
        ? labels.slice(firstKinds)
        : [...labels.slice(0, firstKinds), say('talk:buttons.more')];
    case 'day':
      return dayLabels(say);
    case 'yesNo':
      return [say('talk:buttons.yes'), say('talk:buttons.no')];
    default:
      return labels;
  }
};
