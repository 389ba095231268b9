import { isMeasured, isOther, isOwn } from './ownHome.ts';
import type { Reading } from './reading.ts';
import { anyTo, beforeAt, startTo, textAt } from './spans.ts';

const flat = /^\d{1,4}$/;
/** High up in a tall house; what begins with twenty is a year. */
const high = /^(?:2[1-9]|[3-9]\d)\d\d$/;
const registered = /^(?:0\d|1[0-8])\d\d$/;

/** "Lgh 12", "flat 9", and four digits as flats are numbered: "dom i 1502". */
export const apartmentIn = (reading: Reading): string | undefined => {
  for (const [at, { text }] of reading.tokens.entries()) {
    const span = { start: at, end: at + 1 };
    if (!isFlat(reading, at) || isOwn(reading, span) || isOther(reading, span)) continue;
    return text.toUpperCase() + letterAfter(reading, at);
  }
  return undefined;
};

/** Whether this number is that of a flat, whoever's it is. */
export const isFlat = (reading: Reading, at: number): boolean => {
  const text = textAt(reading, at);
  if (startTo(reading, 'flat', at) !== undefined) return isNumberOfFlat(reading, at);
  const isLettered = /^\d{1,2}$/.test(text) && letterAfter(reading, at) !== '';
  if (isLettered || high.test(text))
    return startTo(reading, 'flat.before', at) !== undefined && !isMeasured(reading, at + 1);
  return registered.test(text) && isBare(reading, at);
};

/** Nothing beside it makes it a clock time, an amount or a case. */
const isBare = (reading: Reading, at: number): boolean =>
  !/[-–#/+]$/u.test(beforeAt(reading, at)) &&
  !anyTo(reading, ['numbered', 'clock.sure', 'street'], at) &&
  !isMeasured(reading, at + 1);

const isNumberOfFlat = (reading: Reading, at: number): boolean =>
  (flat.test(textAt(reading, at)) && !isMeasured(reading, at + 1)) ||
  /^[a-h]$/.test(textAt(reading, at));

/** "Flat 4B", "lgh 12 b". */
export const letterAfter = ({ tokens }: Reading, at: number): string => {
  const [number, next] = [tokens[at], tokens[at + 1]];
  const isGlued = next !== undefined && number?.end === next.start && /^[A-Ha-h]$/.test(next.raw);
  return isGlued ? next.text.toUpperCase() : '';
};
