import { alarmsFound, type AlarmFound } from './alarmsFound.ts';
import type { Reading } from './reading.ts';
import { isTimeSince } from './roles.ts';
import { heard, inClause, inSentence, sentenceAt } from './spans.ts';
import { alarms, type Alarm } from './vocabulary.ts';

/** What is said of danger; `now` when it goes on. */
export interface AlarmSaid {
  readonly alarm: Alarm;
  readonly now: boolean;
  /** Whether it is a child that is hurt. */
  readonly toChild: boolean;
}

/** All dangers of a text: denied ones, figures of speech and conditions left out. */
export const alarmsIn = (reading: Reading): readonly AlarmSaid[] => {
  const found = alarmsFound(reading);
  return alarms.flatMap((alarm) => {
    const these = found.filter((each) => each.alarm === alarm);
    if (these.length === 0) return [];
    const going = these.filter((each) => isNow(reading, each));
    const weighed = going.length > 0 ? going : these;
    return [{ alarm, now: going.length > 0, toChild: weighed.every(({ toChild }) => toChild) }];
  });
};

const isNow = (reading: Reading, found: AlarmFound): boolean => {
  if (isOfThePast(found)) return isJustDone(reading, found.span.start);
  if (heard(reading, 'rightNow').length > 0) return true;
  const { alarm, span, cry } = found;
  if (alarm === 'adult' && !cry) return inSentence(reading, 'goingOn', span.start);
  return ![inPast, isTold, isWritten, isHabitual].some((isSo) => isSo(reading, found));
};

const isOfThePast = ({ alarm }: AlarmFound): boolean =>
  alarm === 'violencePast' || alarm === 'threatPast';

/** "He has just hit her." */
const isJustDone = (reading: Reading, at: number): boolean =>
  !isOver(reading, at) && (inSentence(reading, 'rightNow', at) || inClause(reading, 'justNow', at));

/** Of a child it may stand anywhere in the sentence. */
const isHabitual = (reading: Reading, { alarm, span: { start } }: AlarmFound): boolean =>
  alarm === 'child'
    ? inSentence(reading, 'habitual', start) && !inSentence(reading, 'now', start)
    : inClause(reading, 'habitual', start);

const inPast = (reading: Reading, { span }: AlarmFound): boolean => isOver(reading, span.start);

/** A time that is over; "since this morning" is not. */
const isOver = (reading: Reading, at: number): boolean =>
  ['pastTime', 'wasThen'].some((group) =>
    heard(reading, group).some(
      (span) =>
        sentenceAt(reading, span.start) === sentenceAt(reading, at) && !isTimeSince(reading, span),
    ),
  );

/** Told by others, or beside a blow or a threat that is over: "he threatened me with a knife". */
const isTold = (reading: Reading, { alarm, span: { start } }: AlarmFound): boolean =>
  inClause(reading, 'hearsay', start) ||
  (threats.includes(alarm) &&
    ['dangers.threatPast', 'dangers.violencePast'].some((past) => inClause(reading, past, start)));

const threats: readonly Alarm[] = ['threat', 'weapon'];

/** A threat in a letter, told of in the same sentence or the one before. */
const isWritten = (reading: Reading, { alarm, span: { start } }: AlarmFound): boolean => {
  const here = sentenceAt(reading, start);
  const away = (span: { readonly start: number }) => here - sentenceAt(reading, span.start);
  return (
    threats.includes(alarm) &&
    heard(reading, 'inWriting').some((span) => [0, 1].includes(away(span)))
  );
};

const codes = ['violence_now', 'threat_now', 'fire_now', 'child_now', 'past_threat'] as const;
export type DangerCode = (typeof codes)[number];

const toPerson: readonly Alarm[] = ['violence', 'violencePast', 'weapon', 'threat', 'threatPast'];

/** The one that weighs most. */
export const dangerOf = (said: readonly AlarmSaid[]): DangerCode | undefined => {
  const is = (...these: readonly Alarm[]): boolean =>
    said.some(({ alarm, now, toChild }) => these.includes(alarm) && now && !toChild);
  if (is('fire')) return 'fire_now';
  if (is('violence', 'violencePast')) return 'violence_now';
  if (is('threat', 'threatPast', 'weapon')) return 'threat_now';
  if (said.some(({ now, toChild, alarm }) => now && (toChild || alarm === 'child')))
    return 'child_now';
  return said.some(({ alarm }) => toPerson.includes(alarm)) ? 'past_threat' : undefined;
};

/** Whether anything that is told goes on: somebody who has fallen and calls for help too. */
export const isDangerNow = (said: readonly AlarmSaid[]): boolean =>
  dangerOf(said)?.endsWith('_now') === true ||
  said.some(({ alarm, now }) => alarm === 'adult' && now);
