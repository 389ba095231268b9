import type { Reading, Span } from './reading.ts';
import { endAt, spansOf } from './spans.ts';

/** `pm`: the second half of the day; `late`: of a party, from five in the afternoon to five in the morning. */
export type Part = 'morning' | 'pm' | 'day' | 'evening' | 'night' | 'late';

/** The part of the day that goes with a clock time. */
export interface PartNear {
  readonly part?: Part;
  /** Whether it stands right beside the time, so that it makes a number a time. */
  readonly close: boolean;
  readonly end: number;
}

const parts = ['pm', 'morning', 'evening', 'night', 'day'] as const;

/** The part of the day that is named beside a clock time, or else last before it in its sentence. */
export const partNear = (reading: Reading, { start, end }: Span): PartNear => {
  for (const part of parts) {
    const after = endAt(reading, `clock.${part}`, end);
    if (after !== undefined) return { part, close: true, end: after };
  }
  const before = partBefore(reading, start);
  const part = before ?? onlyPart(reading);
  return part ? { part, close: false, end } : { close: false, end };
};

/** "In the evening from 10 to 2": named before, or later in the sentence. */
const partBefore = (reading: Reading, start: number): Part | undefined => {
  const sentence = reading.tokens[start]?.sentence;
  let nearest: PartSaid | undefined;
  for (const said of partsOf(reading)) {
    const isHere = reading.tokens[said.start]?.sentence === sentence;
    if (isHere && (!nearest || far(said, start) < far(nearest, start))) nearest = said;
  }
  return nearest?.part;
};

/** The part of the day that a whole text is about, when it is the night, or a party. */
const onlyPart = (reading: Reading): Part | undefined => {
  const named = new Set(partsOf(reading).map(({ part }) => part));
  const isDay = ['morning', 'pm', 'day'].some((part) =>
    partsOf(reading).some((said) => said.part === part),
  );
  if (!isDay && spansOf(reading, 'kinds.party').length > 0) return 'late';
  return named.size === 1 && named.has('night') ? 'night' : undefined;
};

interface PartSaid extends Span {
  readonly part: Part;
}

const known = new WeakMap<Reading, readonly PartSaid[]>();

/** How many parts of the day of a text are looked at. */
const most = 40;

const partsOf = (reading: Reading): readonly PartSaid[] => {
  const before = known.get(reading);
  if (before) return before;
  const found = parts
    .flatMap((part) =>
      [`clock.${part}`, `dayparts.${part}`].flatMap((group) =>
        spansOf(reading, group).map((span) => ({ ...span, part })),
      ),
    )
    .slice(0, most);
  known.set(reading, found);
  return found;
};

/** What stands before counts as nearer than what stands after. */
const far = (span: Span, start: number): number =>
  span.end <= start ? start - span.end : (span.start - start) * 2;
