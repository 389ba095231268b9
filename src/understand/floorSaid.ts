import { isMeasured, isOther, isOwn } from './ownHome.ts';
import type { Reading } from './reading.ts';
import { endAt, namedAt, startTo } from './spans.ts';

/** The floor of the disturbing household, as a digit or the language's own word. */
export const floorIn = (reading: Reading): string | undefined => {
  for (const at of reading.tokens.keys()) {
    const floor = floorAt(reading, at);
    const span = { start: at, end: at + 1 };
    if (floor !== undefined && !isOwn(reading, span) && !isOther(reading, span)) return floor;
  }
  return undefined;
};

/** The floor that is named here, whoever's it is. */
export const floorAt = (reading: Reading, at: number): string | undefined => {
  if (endAt(reading, 'floor.ground', at) !== undefined) return reading.words.floors.ground;
  if (endAt(reading, 'floor.cellar', at) !== undefined) return reading.words.floors.cellar;
  const named = namedAt(reading, 'floor.', at)?.name ?? '';
  return /^\d+$/.test(named) ? named : numberedFloor(reading, at);
};

const numberedFloor = (reading: Reading, at: number): string | undefined => {
  const number = reading.numbers[at] ?? 99;
  const isFloor =
    (startTo(reading, 'floor.before', at) !== undefined && !isMeasured(reading, at + 1)) ||
    endAt(reading, 'floor.after', at + 1) !== undefined;
  return isFloor && number <= 40 ? `${number}` : undefined;
};
