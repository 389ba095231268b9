import type { Answers, QuestionName } from '../domain/answers.ts';
import type { Turn } from './deps.ts';
import { answerInWords } from './describe.ts';
import type { Message } from './message.ts';

/** What a person can write in more than one way, so that it is read back before it counts. */
const interpreted: readonly QuestionName[] = [
  'kinds',
  'date',
  'from',
  'to',
  'frequency',
  'position',
];

/** Reads back what free text was taken to mean, and tells when a home is not in the register. */
export const heard = (found: Answers, text: string, turn: Turn): readonly Message[] => [
  ...readBack(found, text, turn),
  ...[found.home, found.sourceHome].flatMap((home) => {
    if (!home || home.homeId) return [];
    return [{ text: turn.say(home.propertyId ? 'talk:flatUnknown' : 'talk:homeUnknown') }];
  }),
];

/** One line for each thing understood; nothing when the person's words were the very answer. */
const readBack = (found: Answers, text: string, turn: Turn): readonly Message[] => {
  const { say } = turn;
  const values = interpreted.flatMap((name) => {
    const value = answerInWords(name, found, turn);
    return value === undefined ? [] : [{ label: say(`questions:${name}.label`), value }];
  });
  const literal =
    values.length === 1 && values[0]?.value.toLowerCase() === text.trim().toLowerCase();
  if (values.length === 0 || literal) return [];
  const lines = values.map(({ label, value }) => `${label}: ${value}`);
  return [{ text: [say('talk:understood'), ...lines].join('\n') }];
};
