import { Temporal } from 'temporal-polyfill';
import type { ChatState } from '../app/chat.ts';
import { looksLikeNumber } from '../domain/caseNumber.ts';
import {
  dangersInAny,
  intentIn,
  marksInAny,
  meaning,
  type Intent,
  type Setting,
} from '../understand/meaning.ts';
import { mentions, plain, says, saysInAny } from '../understand/phrases.ts';
import { dayLabels } from './ask.ts';
import { isShort } from '../understand/reply.ts';
import { settingOf, type Turn, type TurnDeps } from './deps.ts';
import { allButtons, buttonNamed, type ButtonName } from './labels.ts';

interface Heard {
  readonly state: ChatState;
  readonly text: string;
}

type Wanted = 'help' | 'resume' | 'sendAgain' | 'tooLate' | 'story' | 'unclear' | Intent;

/** What a button does when nothing is under way. */
const buttons: Readonly<Partial<Record<ButtonName, Wanted>>> = {
  report: 'report',
  status: 'status',
  resume: 'resume',
  goOn: 'resume',
  human: 'human',
  again: 'repeat',
  letter: 'status',
  support: 'status',
  withdraw: 'status',
  calm: 'status',
};

/** Danger comes before everything else; then commands; then what the words as a whole are about. */
export const wanted = (deps: TurnDeps, { state, text }: Heard, turn: Turn): Wanted => {
  const button = buttonNamed(text, deps.words(turn.language));
  if (button && buttons[button]) return buttons[button];
  if (button === 'send') return state.submitted === undefined ? 'tooLate' : 'sendAgain';
  const setting = settingOf(deps, turn);
  const { words, everyLanguage } = setting;
  const short = plain(text);
  const means = (name: 'help' | 'human' | 'goOn' | 'send'): boolean =>
    saysInAny(text, everyLanguage, ({ commands }) => commands[name]);
  const ways: readonly (readonly [Wanted, () => boolean])[] = [
    ['story', () => dangersInAny(text, setting).length > 0],
    ['human', () => means('human')],
    ['help', () => means('help')],
    ['resume', () => means('goOn') || says(short, words.intents.resume)],
    ['sendAgain', () => state.submitted !== undefined && means('send')],
    ['status', () => isShort(text) && mentions(short, words.intents.status)],
    ['report', () => isShort(text) && says(short, words.intents.report)],
  ];
  return ways.find(([, holds]) => holds())?.[0] ?? about(text, setting);
};

/** What the words as a whole are about. */
const about = (text: string, setting: Setting): Wanted => {
  const intent = intentIn(text, setting);
  if (intent !== 'report') return intent;
  if (!isShort(text) || Object.keys(meaning(text, setting)).length > 0) return 'story';
  return mentions(plain(text), setting.words.intents.report) ? 'report' : 'unclear';
};

/** Protected personal data are never taken in here. */
export const hidesFrom = (deps: TurnDeps, text: string, turn: Turn): boolean =>
  buttonNamed(text, turn.say) === 'protectedIdentity' ||
  marksInAny(text, settingOf(deps, turn)).includes('protectedIdentity');

/** The sixteen digits of a receipt code, alone or among few words. */
export const codeIn = (text: string): string | undefined =>
  looksLikeNumber(text) ? text : digitsIn(text);

const digitsIn = (text: string): string | undefined =>
  text.length < 80 ? /(?<!\d)(?:\p{Nd}[\s-]?){15}\p{Nd}(?!\d)/u.exec(text)?.[0] : undefined;

/** Sixteen digits and nothing else. */
export const isCode = (text: string): boolean => /^(?:\p{Nd}[\s-]?){15}\p{Nd}$/u.test(text.trim());

/** A button of a question that is no longer asked, pressed late; a kind may be said when nothing is under way. */
export const isStale = (
  { dialogs }: TurnDeps,
  { state, text }: Heard,
  { say, now }: Turn,
): boolean => {
  // "I går" tells of another time, unless a time was told just now: then it is pressed twice.
  if (isJustAdded(state, now) && dayLabels(say).includes(text.trim())) return true;
  const { questions, ...set } = dialogs.disturbance;
  const asked = questions.filter(({ name }) => name !== 'kinds');
  const button = buttonNamed(text, say);
  const isAnswer = allButtons({ ...set, questions: asked }, say).includes(text.trim());
  return isAnswer && (button === undefined || idle.includes(button));
};

/** For so many minutes the same button is pressed for the same occasion. */
const pressedTwice = 10;

const isJustAdded = ({ added }: ChatState, now: Turn['now']): boolean =>
  added?.at !== undefined &&
  Temporal.Instant.compare(Temporal.Instant.from(added.at).add({ minutes: pressedTwice }), now) > 0;

/** These do nothing when nothing is asked. */
const idle: readonly ButtonName[] = [
  'back',
  'repeat',
  'restart',
  'skip',
  'keep',
  'keepWords',
  'more',
  'yes',
  'change',
  'addOccasion',
];
