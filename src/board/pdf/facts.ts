import type { Line } from '../paper/paper.ts';
import { rowHeight, setCell } from './cells.ts';
import type { Style } from './line.ts';
import { writeRow } from './rows.ts';
import type { Sheet } from './sheet.ts';

const fact: Style = { size: 9.5 };
const factName: Style = { size: 9.5, bold: true };

/** The part of the width that names take, and the white above and below each fact. */
const nameWidth = 0.34;
const white = 1;

/** Names and what stands there, as a list of names and bodies. */
export const writeFacts = (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  facts: readonly Line[],
): void => {
  const list = sheet.doc.struct('L');
  parent.add(list);
  const { left: x, width: whole } = sheet;
  const width = whole * nameWidth;
  for (const [name, text] of facts) {
    const cells = [
      setCell(sheet, { text: name, x, width, style: factName, white }),
      setCell(sheet, { text, x: x + width, width: whole - width, style: fact, white }),
    ];
    sheet.need(rowHeight(cells));
    writeRow(sheet, list, { cells, tags: ['LI', 'Lbl', 'LBody'] });
  }
  list.end();
};
