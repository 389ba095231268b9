import type { Run } from './runs.ts';

/** How a text looks; sizes in points. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** One line as it is seen, from left to right. */
export interface SetLine {
  readonly runs: readonly Run[];
  readonly width: number;
  /** It stands at the right. */
  readonly rtl: boolean;
}

const leading = 1.4;

/** From one line to the next. */
export const heightOf = ({ size }: Style): number => size * leading;

/**
 * What a reader shall say in the place of letters that are drawn from right to left, where there are any: the words in the
 * order in which they are read.
 */
export const saidOf = (text: string, lines: readonly SetLine[]): { readonly actual?: string } =>
  lines.some(({ runs }) => runs.some(({ level }) => level % 2 === 1)) ? { actual: text } : {};
