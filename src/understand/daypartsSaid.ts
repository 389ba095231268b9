import type { ClocksSaid } from './clocksIn.ts';
import type { Reading } from './reading.ts';
import { endAt, heard, overlaps, spansOf } from './spans.ts';
import { isOwnTime } from './roles.ts';
import { dayparts as parts, type Daypart } from '../domain/answers.ts';

/** The part of the day that a time lies in, in minutes after midnight. */
const partOf = (minute: number): Daypart => {
  if (minute < 300 || minute >= 1320) return 'night';
  if (minute < 600) return 'morning';
  return minute < 1080 ? 'day' : 'evening';
};

/** Every part of the day that is named, or touched by a clock time. */
export const daypartsIn = (reading: Reading, clocks: readonly ClocksSaid[]): readonly Daypart[] => {
  const found = new Set([...clocks.flatMap(touched), ...namedIn(reading, clocks)]);
  if (heard(reading, 'allParts').length > 0) return parts;
  return parts.filter((part) => found.has(part));
};

/** A quarter of an hour at a time, the very end left out. */
const touched = ({ from, to }: ClocksSaid): readonly Daypart[] => {
  if (from === undefined) return to === undefined ? [] : [partOf((to + 1439) % 1440)];
  if (to === undefined) return [partOf(from)];
  const length = (to - from + 1440) % 1440 || 1440;
  const steps = Array.from({ length: Math.ceil(length / 15) }, (_, step) => from + step * 15);
  return steps.map((minute) => partOf(minute % 1440));
};

/** Ends of a time, as parts of the day: "from dusk till six". */
const ends = (clocks: readonly ClocksSaid[]): readonly PartSaid[] =>
  clocks.flatMap(({ from, to, ...span }) =>
    from === undefined && to !== undefined ? [{ ...span, part: partOf(to) }] : [],
  );

interface PartSaid {
  readonly part: Daypart;
  readonly start: number;
  readonly end: number;
}

const namedIn = (reading: Reading, clocks: readonly ClocksSaid[]): readonly Daypart[] => {
  const others = spansOf(reading, 'notDaypart');
  const said = parts
    .flatMap((part): readonly PartSaid[] =>
      heard(reading, `dayparts.${part}`).map((span) => ({ ...span, part })),
    )
    .filter((span) => !isOwnTime(reading, span))
    .filter(
      (span) => !others.some((other) => overlaps(other, span)) && !isSmallHours(span, clocks),
    );
  return said.flatMap((each) => [each.part, ...until(reading, each, [...said, ...ends(clocks)])]);
};

/** "Two in the morning" is night. */
const isSmallHours = (said: PartSaid, clocks: readonly ClocksSaid[]): boolean =>
  said.part === 'morning' &&
  clocks.some((clock) => overlaps(clock, said) && (clock.to ?? clock.from ?? 600) < 300);

/** "From morning to night" names what lies between too. */
const until = (
  reading: Reading,
  first: PartSaid,
  said: readonly PartSaid[],
): readonly Daypart[] => {
  const to = endAt(reading, 'clock.until', first.end);
  const last = said.find(({ start }) => to !== undefined && start >= to && start <= to + 1);
  if (!last) return [];
  const [from, end] = [parts.indexOf(first.part), parts.indexOf(last.part)];
  return parts.filter((_, at) => (from <= end ? at >= from && at <= end : at >= from || at <= end));
};
