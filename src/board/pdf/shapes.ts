import type { Font } from 'fontkit';
import { mirrored } from './marks.ts';
import type { Run } from './runs.ts';

/** Where a run begins. */
export interface At {
  readonly x: number;
  /** The line that letters stand on. */
  readonly baseline: number;
  readonly size: number;
}

const shapesOf = ({ marks, level }: Run, font: Font) => {
  const isTurned = level % 2 === 1;
  const text = isTurned ? mirrored(marks.join('')) : marks.join('');
  return font.layout(text, undefined, 'arab', undefined, isTurned ? 'rtl' : 'ltr');
};

/** How wide a run of joined letters is, when letters are one unit high. */
export const shapedWidth = (run: Run, font: Font): number =>
  shapesOf(run, font).advanceWidth / font.unitsPerEm;

/** Draws the shapes of a run of joined letters, which are not text; gives how wide they are. */
export const drawShapes = (
  doc: PDFKit.PDFDocument,
  { run, font }: { readonly run: Run; readonly font: Font },
  { x, baseline, size }: At,
): number => {
  const { glyphs, positions } = shapesOf(run, font);
  const scale = size / font.unitsPerEm;
  let pen = 0;
  doc.save().translate(x, baseline).scale(scale, -scale);
  for (const [index, glyph] of glyphs.entries()) {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    drawShape(doc, glyph.path.toSVG(), { x: pen + xOffset, y: yOffset });
    pen += xAdvance;
  }
  doc.restore();
  return pen * scale;
};

const drawShape = (
  doc: PDFKit.PDFDocument,
  path: string,
  { x, y }: { readonly x: number; readonly y: number },
): void => {
  if (path === '') return;
  doc.save().translate(x, y);
  doc.path(path).fill().restore();
};
