import type { Pen } from './pen.ts';

/** Room on paper, from the top to the bottom and then on the next page. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly left: number;
  readonly width: number;
  /** How far down the next line stands. */
  y: number;
  /** How much is left on this page. */
  readonly room: () => number;
  /** Begins the next page. */
  readonly turn: () => void;
  /** Begins the next page unless so much is left on this one, and says whether it did. */
  readonly need: (height: number) => boolean;
}

/** White edges, in points; the foot of the page stands in the lower one. */
const margin = 45;
const foot = 24;

/** The pages of a document, from the one that it has. */
export const openSheet = (doc: PDFKit.PDFDocument, pen: Pen): Sheet => {
  const { width, height } = doc.page;
  const sheet: Sheet = {
    doc,
    pen,
    left: margin,
    width: width - 2 * margin,
    y: margin,
    room: () => height - margin - foot - sheet.y,
    turn: () => {
      doc.addPage();
      sheet.y = margin;
    },
    need: (wanted) => {
      const isShort = sheet.room() < wanted && sheet.y > margin;
      if (isShort) sheet.turn();
      return isShort;
    },
  };
  return sheet;
};
