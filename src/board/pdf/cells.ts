import { drawLines } from './drawn.ts';
import { heightOf, type SetLine, type Style } from './line.ts';
import type { Sheet } from './sheet.ts';

/** What stands in one cell of a row. */
interface Place {
  readonly text: string | readonly string[];
  readonly x: number;
  /** The width of the cell, with the white at its sides. */
  readonly width: number;
  readonly style: Style;
  /** White above and below it. */
  readonly white: number;
}

/** The same, set to its width. */
export interface Cell extends Place {
  readonly lines: readonly SetLine[];
}

/** White at the sides of a cell. */
const side = 3;

export const setCell = ({ pen }: Sheet, place: Place): Cell => {
  const { text, width, style } = place;
  const lines = [text].flat().flatMap((each) => pen.set(each, style, width - 2 * side));
  return { ...place, lines };
};

/** How high a row is with these cells. */
export const rowHeight = (cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines, style, white }) => lines.length * heightOf(style) + 2 * white));

/** Draws what stands in a cell whose top is here. */
export const drawCell = (sheet: Sheet, { lines, style, x, width, white }: Cell): void =>
  drawLines(sheet, lines, { style, x: x + side, y: sheet.y + white, width: width - 2 * side });
