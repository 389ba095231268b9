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
export const heard = (found: Answers, text: string, turn: Turn): readonly Message[] => {
  const { say } = turn;
  const values = interpreted
    .filter((name) => found[name] !== undefined)
    .map((name) => answerInWords(name, found, turn) ?? '');
  const literal = values.length === 1 && values[0]?.toLowerCase() === text.trim().toLowerCase();
  const list = values.join(', ');
  return [
    ...(values.length > 0 && !literal ? [{ text: say('talk:understood', { list }) }] : []),
    ...[found.home, found.sourceHome].flatMap((home) => {
      if (!home || home.homeId) return [];
      return [{ text: say(home.propertyId ? 'talk:flatUnknown' : 'talk:homeUnknown') }];
    }),
  ];
};
