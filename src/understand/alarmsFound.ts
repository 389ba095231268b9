import type { Kind } from '../domain/taxonomy.ts';
import { isDeniedHere } from './negation.ts';
import type { Reading, Span } from './reading.ts';
import { clauseAt, heard, inSentence, overlaps, sentenceAt, spansOf, startTo } from './spans.ts';
import { alarms, type Alarm } from './vocabulary.ts';

/** Words of danger. */
export interface AlarmFound {
  readonly alarm: Alarm;
  readonly span: Span;
  readonly toChild: boolean;
  /** Whether somebody calls for help. */
  readonly cry: boolean;
}

/** The kind whose exceptions hold for it too. */
const kindOf: Readonly<Record<Alarm, Kind>> = {
  violence: 'violence',
  violencePast: 'violence',
  weapon: 'violence',
  threat: 'threat',
  threatPast: 'threat',
  fire: 'fire_hazard',
  child: 'child_concern',
  adult: 'adult_concern',
  crime: 'drugs_crime',
};

/** All words of danger that are meant. */
export const alarmsFound = (reading: Reading): readonly AlarmFound[] =>
  [...alarms.flatMap((alarm) => named(reading, alarm)), ...together(reading)].filter((each) =>
    isMeant(reading, each),
  );

const named = (reading: Reading, alarm: Alarm): readonly AlarmFound[] => {
  const children = heard(reading, 'dangers.child');
  return heard(reading, `dangers.${alarm}`).map((span) => ({
    alarm: mayCome.includes(alarm) && isToCome(reading, span) ? 'threat' : alarm,
    span,
    toChild: alarm === 'violence' && children.some((child) => overlaps(child, span)),
    cry: false,
  }));
};

const mayCome: readonly Alarm[] = ['violence', 'fire'];

/** "He will stab me" is a threat. */
const isToCome = (reading: Reading, { start }: Span): boolean =>
  startTo(reading, 'future', start) !== undefined;

/** What is a danger only together: a child that is alone, a fire alarm and a smell of burning, a call for help. */
const together = (reading: Reading): readonly AlarmFound[] => [
  ...beside(reading, 'forlorn', ['smallChild']).map((span) => asked('child', span)),
  ...beside(reading, 'crying', ['smallChild', 'unanswered']).map((span) => asked('child', span)),
  ...beside(reading, 'alarmSounds', ['burntSmell']).map((span) => asked('fire', span)),
  ...heard(reading, 'helpCry').map((span) => ({
    ...asked(whoCalls(reading, span), span),
    cry: true,
  })),
];

const asked = (alarm: Alarm, span: Span): AlarmFound => ({
  alarm,
  span,
  toChild: false,
  cry: false,
});

/** Where a group stands with all the others in its sentence or the ones about it. */
const beside = (reading: Reading, group: string, others: readonly string[]): readonly Span[] =>
  heard(reading, group).filter((span) =>
    others.every((other) =>
      heard(reading, other).some(
        (each) =>
          Math.abs(sentenceAt(reading, each.start) - sentenceAt(reading, span.start)) <= 1 &&
          !overlaps(each, span) &&
          !isOurs(reading, each) &&
          !isDeniedHere(reading, each),
      ),
    ),
  );

/** The writer's own child. */
const isOurs = (reading: Reading, { start }: Span): boolean =>
  startTo(reading, 'my', start) !== undefined;

/** Somebody old who has fallen, a child, or somebody who is hurt by another. */
const whoCalls = (reading: Reading, { start }: Span): Alarm => {
  if (heard(reading, 'frail').length > 0) return 'adult';
  return inSentence(reading, 'smallChild', start) ? 'child' : 'violence';
};

const isMeant = (reading: Reading, found: AlarmFound): boolean =>
  ![isNot, isOther, isUnreal, isSmoking, isAmongAnimals].some((isSo) => isSo(reading, found));

const isNot = (reading: Reading, { alarm, span }: AlarmFound): boolean =>
  isDeniedHere(reading, span, { within: alarm !== 'child' && alarm !== 'adult' });

const isOther = (reading: Reading, { alarm, span }: AlarmFound): boolean =>
  spansOf(reading, `unless.${kindOf[alarm]}`).some((each) => overlaps(each, span));

/** "If there were a fire", a film, a game. A threat is a threat with an "if" too. */
const isUnreal = (reading: Reading, { alarm, span: { start } }: AlarmFound): boolean =>
  (alarm !== 'threat' && alarm !== 'threatPast' && isSupposed(reading, start)) ||
  (isPlayed(reading, start) && heard(reading, 'rightNow').length === 0);

const isSupposed = (reading: Reading, at: number): boolean =>
  heard(reading, 'unreal').some(
    ({ start }) => start <= at && clauseAt(reading, start) === clauseAt(reading, at),
  );

const isPlayed = (reading: Reading, at: number): boolean =>
  spansOf(reading, 'fiction').some(
    ({ start }) => sentenceAt(reading, start) === sentenceAt(reading, at),
  );

/** Smoke where somebody smokes, unless it is thick. */
const isSmoking = (reading: Reading, { alarm, span }: AlarmFound): boolean => {
  if (alarm !== 'fire') return false;
  const is = (group: string): boolean => heard(reading, group).some((each) => overlaps(each, span));
  return heard(reading, 'tobacco').length > 0 && is('smokeWord') && !is('denseSmoke');
};

/** Cats that fight. A few words alone: "he hits her and the dog barks" is told of people. */
const isAmongAnimals = (reading: Reading, { alarm, span: { start, end } }: AlarmFound): boolean =>
  (alarm === 'violence' || alarm === 'violencePast') &&
  end - start <= 2 &&
  inSentence(reading, 'animals', start);
