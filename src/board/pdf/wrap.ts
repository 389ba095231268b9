import type { Mark } from './marks.ts';

type Words = readonly (readonly Mark[])[];

const isSpace = ({ text }: Mark): boolean => text === ' ';
const endsWord = ({ text }: Mark): boolean => text === ' ' || text === '-' || text === '/';

/** Words with the spaces after them: a line may end after each. */
const wordsOf = (marks: readonly Mark[]): Words => {
  const ends = marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return endsWord(mark) && next && !isSpace(next) ? [index + 1] : [];
  });
  const cuts = [0, ...ends, marks.length];
  return cuts.slice(1).map((cut, index) => marks.slice(cuts[index], cut));
};

/** A line ends where its words do. */
const trimmed = (line: readonly Mark[]): readonly Mark[] =>
  line.slice(0, line.findLastIndex((mark) => !isSpace(mark)) + 1);

interface Room {
  readonly width: number;
  readonly measure: (marks: readonly Mark[]) => number;
}

/** What is longer than a line is cut where the line is full. */
const cut = (word: readonly Mark[], room: Room): Words => {
  if (room.measure(trimmed(word)) <= room.width) return [word];
  const pieces: Mark[][] = [[]];
  let used = 0;
  for (const mark of word) {
    const width = room.measure([mark]);
    if (used + width > room.width && used > 0) {
      pieces.push([]);
      used = 0;
    }
    pieces.at(-1)?.push(mark);
    used += width;
  }
  return pieces;
};

/** The lines of a paragraph, none wider than there is room. */
export const wrap = (marks: readonly Mark[], room: Room): Words => {
  const lines: Mark[][] = [[]];
  let used = 0;
  for (const word of wordsOf(marks).flatMap((each) => cut(each, room))) {
    if (used > 0 && used + room.measure(trimmed(word)) > room.width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    used += room.measure(word);
  }
  return lines.map(trimmed);
};
