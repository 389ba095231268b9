import { makeFaceFor } from './faceFor.ts';
import type { SetLine, Style } from './line.ts';
import { marksOf, unprintable, type Mark } from './marks.ts';
import { makeMeasure, type Tools } from './measure.ts';
import { runsOf, type Run } from './runs.ts';
import { drawShaped } from './shaped.ts';
import { wrap } from './wrap.ts';

interface At {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Another line of the same text follows: readers must not glue its words to these. */
  readonly more: boolean;
}

export interface Pen {
  /** The lines of a text, none wider than this. */
  set(text: string, style: Style, width: number): readonly SetLine[];
  /** Draws a line with its upper left corner here. */
  draw(line: SetLine, style: Style, at: At): void;
  /** Whether something could not be set. */
  readonly lacked: () => boolean;
}

/** How far down in a line letters stand, for letters one unit high. */
const standing = 1.08;

const ink = '#111111';

/** Sets and draws text in whatever script it is, with the typefaces that the document knows by their names. */
export const makePen = (tools: Tools): Pen => {
  const widthOf = makeMeasure(tools);
  const sum = (runs: readonly Run[]): number =>
    runs.reduce((total, run) => total + widthOf(run), 0);
  const measure = (marks: readonly Mark[]): number => sum(runsOf(marks));
  const faceFor = makeFaceFor(tools.faces);
  let lacks = false;
  return {
    lacked: () => lacks,
    set: (text, { size, bold = false }, width) =>
      text.split(/\r?\n/).flatMap((each) => {
        const { marks, rtl } = marksOf(each, { faceFor, bold });
        lacks ||= marks.some((mark) => mark.text === unprintable);
        const lines = wrap(marks, { width: width / size, measure }).map(runsOf);
        return lines.map((runs): SetLine => ({ runs, rtl, width: sum(runs) * size }));
      }),
    draw: ({ runs, rtl, width: taken }, { size, colour = ink }, { x, y, width, more }) => {
      const at = { x: rtl ? x + width - taken : x, baseline: y + size * standing, size };
      tools.doc.fillColor(colour);
      for (const run of runs) {
        drawRun(tools, run, at);
        at.x += widthOf(run) * size;
      }
      if (more && !rtl) drawRun(tools, { marks: [' '], face: 'text', level: 0 }, at);
    },
  };
};

const drawRun = (
  { doc, faces }: Tools,
  run: Run,
  at: { readonly x: number; readonly baseline: number; readonly size: number },
): void => {
  if (run.face === 'arabic') return drawShaped(doc, { run, font: faces.arabic.font }, at);
  const text = (run.level % 2 === 1 ? run.marks.toReversed() : run.marks).join('');
  const options = { lineBreak: false, baseline: 'alphabetic' } as const;
  doc.font(run.face).fontSize(at.size).text(text, at.x, at.baseline, options);
};
