import type { FaceName } from './faces.ts';
import type { Mark } from './marks.ts';

/** Characters of one typeface and direction that stand together. */
export interface Run {
  /** In the order in which they are read. */
  readonly marks: readonly string[];
  readonly face: FaceName;
  readonly level: number;
}

const together = (marks: readonly Mark[]): readonly Run[] => {
  const runs: (Run & { readonly marks: string[] })[] = [];
  for (const { text, face, level } of marks) {
    const last = runs.at(-1);
    if (last?.face === face && last.level === level) last.marks.push(text);
    else runs.push({ marks: [text], face, level });
  }
  return runs;
};

/** Turns around every stretch of runs that lie at this level or deeper. */
const turned = (runs: readonly Run[], level: number): readonly Run[] => {
  const from = runs.findIndex((run) => run.level >= level);
  if (from < 0) return runs;
  const length = runs.slice(from).findIndex((run) => run.level < level);
  const to = length < 0 ? runs.length : from + length;
  const rest = turned(runs.slice(to), level);
  return [...runs.slice(0, from), ...runs.slice(from, to).toReversed(), ...rest];
};

/** The runs of one line from left to right, as they are seen (Unicode's bidirectional algorithm, rule L2). */
export const runsOf = (line: readonly Mark[]): readonly Run[] => {
  const runs = together(line);
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  const levels = Array.from({ length: deepest }, (_, index) => deepest - index);
  return levels.reduce(turned, runs);
};
