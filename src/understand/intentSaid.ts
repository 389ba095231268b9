import type { Kind } from '../domain/taxonomy.ts';
import type { Reading } from './reading.ts';
import { heard } from './spans.ts';
import type { Request } from './vocabulary.ts';

interface Told {
  readonly kinds: readonly Kind[];
  /** Whether any danger is told of. */
  readonly alarm: boolean;
  /** Whether a certain occasion is told. */
  readonly occasion: boolean;
  /** Whether it comes from somebody else's home. */
  readonly elsewhere: boolean;
}

/** What the writer wants; a report when nothing else is clear. */
export const intentIn = (reading: Reading, told: Told): Request => {
  if (!told.alarm && asks(reading, 'thanks') && isSolved(reading)) return 'thanks';
  return followUp(reading, told) ?? fresh(reading, told);
};

const asks = (reading: Reading, request: Request): boolean =>
  heard(reading, `requests.${request}`).length > 0;

/** What is not about an earlier report. */
const fresh = (reading: Reading, told: Told): Request => {
  if (asks(reading, 'repair') && isFault(reading, told)) return 'repair';
  if (told.alarm || told.kinds.length > 0) return 'report';
  const other = others.find((each) => asks(reading, each));
  return other ?? (asks(reading, 'report') ? 'report' : smallIn(reading));
};

const others = ['human', 'rent'] as const;

const isSolved = (reading: Reading): boolean => heard(reading, 'solved').length > 0;

/** About what was reported before, unless this is something else. */
const followUp = (reading: Reading, { occasion, alarm }: Told): 'repeat' | 'status' | undefined => {
  const isRepeat = asks(reading, 'repeat') && !isNew(reading);
  const isStatus = asks(reading, 'status') && (!alarm || asks(reading, 'repeat'));
  if (isRepeat && (occasion || !isStatus)) return 'repeat';
  return isStatus ? 'status' : undefined;
};

const isNew = (reading: Reading): boolean => heard(reading, 'somethingElse').length > 0;

/** What a broken thing may be taken for. */
const faults: readonly Kind[] = ['installation', 'appliances', 'other', 'smell', 'fire_hazard'];

/** Something of the writer's own, or of the house, is broken; nobody disturbs. */
const isFault = (reading: Reading, { kinds, alarm, elsewhere }: Told): boolean =>
  !alarm &&
  !elsewhere &&
  (heard(reading, 'mending').length > 0 || kinds.every((kind) => faults.includes(kind))) &&
  ['neighbour', 'othersDo'].every((group) => heard(reading, group).length === 0);

const smallIn = (reading: Reading): Request => {
  const small = ['thanks', 'greeting'] as const;
  return small.find((each) => isShort(reading, each)) ?? 'report';
};

/** A greeting or thanks, and little more. */
const isShort = (reading: Reading, request: 'thanks' | 'greeting'): boolean => {
  const said = heard(reading, `requests.${request}`);
  if (said.length === 0) return false;
  const covered = said.reduce((sum, { start, end }) => sum + end - start, 0);
  return reading.tokens.length - covered <= (request === 'thanks' ? 14 : 4);
};
