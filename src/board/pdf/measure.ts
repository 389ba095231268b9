import type { Faces } from './faces.ts';
import type { Run } from './runs.ts';
import { shapedWidth } from './shapes.ts';

export interface Tools {
  readonly doc: PDFKit.PDFDocument;
  readonly faces: Faces;
}

/** How wide runs are, when letters are one unit high: each is measured once. */
export const makeMeasure = ({ doc, faces }: Tools): ((run: Run) => number) => {
  const known = new Map<string, number>();
  const measured = (run: Run): number =>
    run.face === 'arabic'
      ? shapedWidth(run, faces.arabic.font)
      : doc.font(run.face).fontSize(1).widthOfString(run.marks.join(''));
  return (run) => {
    const name = `${run.face} ${run.level % 2} ${run.marks.join('')}`;
    const width = known.get(name) ?? measured(run);
    known.set(name, width);
    return width;
  };
};
