import { drawLines } from './drawn.ts';
import { heightOf, saidOf, type SetLine, type Style } from './line.ts';
import type { Sheet } from './sheet.ts';

export interface Block {
  /** What it is, as PDF calls it: `P`, `H1`, `H2`, `BlockQuote`. */
  readonly tag: string;
  readonly text: string;
  readonly style: Style;
  readonly lang?: string;
  /** White above it. */
  readonly above?: number;
  /** So much must follow on the same page. */
  readonly below?: number;
}

/** Writes a text, over as many pages as it takes. */
export const writeText = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  { tag, text, style, lang, above = 0, below = 0 }: Block,
): void => {
  sheet.y += above;
  sheet.need(heightOf(style) + below);
  const lines = sheet.pen.set(text, style, sheet.width);
  const element = sheet.doc.struct(tag, { ...(lang && { lang }), ...saidOf(text, lines) });
  parent.add(element);
  writeLines(sheet, element, { lines, style });
  element.end();
};

interface Written {
  readonly lines: readonly SetLine[];
  readonly style: Style;
}

const writeLines = (
  sheet: Sheet,
  element: PDFKit.PDFStructureElement,
  { lines, style }: Written,
): void => {
  let left = lines;
  while (left.length > 0) {
    sheet.need(heightOf(style));
    const fit = Math.max(1, Math.floor(sheet.room() / heightOf(style)));
    const now = left.slice(0, fit);
    const at = { style, x: sheet.left, y: sheet.y, width: sheet.width };
    element.add(() => drawLines(sheet, now, at));
    sheet.y += now.length * heightOf(style);
    left = left.slice(fit);
  }
};
