import { drawCell, rowHeight, type Cell } from './cells.ts';
import { heightOf, saidOf } from './line.ts';
import type { Sheet } from './sheet.ts';

interface Written {
  readonly cells: readonly Cell[];
  /** What the row is, and its cells; the last holds for all that follow. */
  readonly tags: readonly [row: string, ...cells: string[]];
  /** What is done on a page that the row goes on to, before it does. */
  readonly turned?: () => void;
}

/** Writes a row; one that is higher than a page goes on on the next. */
export const writeRow = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  { cells, tags: [tag, ...tags], turned }: Written,
): void => {
  const row = sheet.doc.struct(tag);
  parent.add(row);
  const elements = cells.map(({ text, lines }, index) => {
    const name = tags[index] ?? tags.at(-1) ?? tag;
    const said = saidOf([text].flat().join('\n'), lines);
    const element = sheet.doc.struct(name, { ...said, ...(name === 'TH' && { scope: 'Column' }) });
    row.add(element);
    return element;
  });
  drawParts(sheet, cells, { elements, turned });
  for (const element of elements) element.end();
  row.end();
};

const firstLines = (cell: Cell, room: number): Cell => {
  const fit = Math.floor((room - 2 * cell.white) / heightOf(cell.style));
  return { ...cell, lines: cell.lines.slice(0, Math.max(1, fit)) };
};

interface Parts {
  readonly elements: readonly PDFKit.PDFStructureElement[];
  readonly turned: (() => void) | undefined;
}

/** As much as there is room for, and the rest on the pages that follow. */
const drawParts = (sheet: Sheet, cells: readonly Cell[], parts: Parts): void => {
  const now = cells.map((cell) => firstLines(cell, sheet.room()));
  for (const [index, cell] of now.entries())
    if (cell.lines.length > 0) parts.elements[index]?.add(() => drawCell(sheet, cell));
  sheet.y += rowHeight(now);
  const rest = cells.map((cell, index) => ({
    ...cell,
    lines: cell.lines.slice(now[index]?.lines.length),
  }));
  if (rest.every(({ lines }) => lines.length === 0)) return;
  sheet.turn();
  parts.turned?.();
  drawParts(sheet, rest, parts);
};
