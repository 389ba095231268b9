import { heightOf, type SetLine, type Style } from './line.ts';
import type { Sheet } from './sheet.ts';

/** Draws lines below each other. */
export const drawLines = (
  { doc, pen }: Sheet,
  lines: readonly SetLine[],
  at: { readonly style: Style; readonly x: number; readonly y: number; readonly width: number },
): void => {
  const { style, x, y, width } = at;
  doc.save();
  for (const [index, line] of lines.entries()) {
    const more = index < lines.length - 1;
    pen.draw(line, style, { x, y: y + index * heightOf(style), width, more });
  }
  doc.restore();
};

/** A thin line across, which is no part of what is read. */
export const drawRule = ({ doc, left, width, y }: Sheet, colour: string): void => {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save().lineWidth(0.5).moveTo(left, y);
  doc.lineTo(left + width, y).stroke(colour);
  doc.restore().endMarkedContent();
};
