import type { Paper } from '../paper/paper.ts';
import type { PaperReader } from '../paper/paperWords.ts';
import type { Style } from './line.ts';
import { drawLines } from './drawn.ts';
import type { Sheet } from './sheet.ts';

const style: Style = { size: 8, colour: '#444444' };

/** Where the foot stands, from the lower edge. */
const height = 38;

/** Below every page: which paper it belongs to, whether it says who complained, and which page it is. */
export const writeFeet = (sheet: Sheet, paper: Paper, { say }: PaperReader): void => {
  const { doc, pen, left, width } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const y = doc.page.height - height;
    const which = pen.set(`${paper.title} ${paper.subject}. ${paper.notice}`, style, width - 90);
    drawLines(sheet, which.slice(0, 1), { style, x: left, y, width: width - 90 });
    const [page] = pen.set(say('board:paper.page', { page: index + 1, pages: count }), style, 90);
    if (page) drawLines(sheet, [page], { style, x: left + width - page.width, y, width: 90 });
    doc.endMarkedContent();
  }
};
