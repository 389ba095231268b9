import type { Font } from 'fontkit';
import type { Run } from './runs.ts';
import { drawShapes, type At } from './shapes.ts';

/** Everything that makes one shape out of several letters, or another one where it stands. */
const shaping =
  'ccmp locl isol init medi fina rlig rclt liga calt kern mark mkmk curs dist mset'.split(' ');
const features = Object.fromEntries(shaping.map((name) => [name, false] as const));

/**
 * Draws joined letters. Their shapes do not tell which letters they are (one dotless tooth is b, t, n and y), so they are
 * drawn as shapes, and the letters themselves lie under them unseen, as under a scanned page: there they are searched
 * and copied.
 */
export const drawShaped = (
  doc: PDFKit.PDFDocument,
  drawn: { readonly run: Run; readonly font: Font },
  at: At,
): void => {
  const width = drawShapes(doc, drawn, at);
  const { x, baseline, size } = at;
  const text = lettersOf(drawn.run, drawn.font);
  doc.font('arabic').fontSize(size);
  const natural = doc.widthOfString(text, { features });
  // The letters lie as wide as their shapes do, so that what is marked is what is seen.
  const horizontalScaling = natural > 0 ? (100 * width) / natural : 100;
  const options = { lineBreak: false, baseline: 'alphabetic', horizontalScaling } as const;
  // Rendering mode 3 of PDF: neither filled nor stroked.
  doc.save().addContent('3 Tr');
  doc.text(text, x, baseline, { ...options, features });
  doc.restore();
};

/** In the order in which they are seen, as the font would set them: it turns Arabic letters around by itself. */
const lettersOf = ({ marks, level }: Run, font: Font): string => {
  const seen = level % 2 === 1 ? marks.toReversed() : marks;
  const isTurned = font.layout(marks.join('')).direction === 'rtl';
  return (isTurned ? seen.toReversed() : seen).join('');
};
