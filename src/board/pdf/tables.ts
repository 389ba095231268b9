import { setImmediate as breathe } from 'node:timers/promises';
import type { Column, Row, Table } from '../paper/paper.ts';
import { drawCell, rowHeight, setCell, type Cell } from './cells.ts';
import { drawRule } from './drawn.ts';
import type { Style } from './line.ts';
import { writeRow } from './rows.ts';
import type { Sheet } from './sheet.ts';

const small: Style = { size: 8 };
const heading: Style = { size: 8, bold: true };
const white = 3;

const thin = '#bbbbbb';
const firm = '#444444';

/** A table with its header on every page that it takes. Others are served between its rows. */
export const writeTable = async (
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  { columns, rows }: Table,
): Promise<void> => {
  const table = sheet.doc.struct('Table');
  parent.add(table);
  const header = cellsOf(sheet, columns, { row: columns.map(({ name }) => name), style: heading });
  const turned = () => repeatHeader(sheet, header);
  sheet.need(rowHeight(header) * 3);
  writeRow(sheet, table, { cells: header, tags: ['TR', 'TH'] });
  drawRule(sheet, firm);
  for (const row of rows) {
    const cells = cellsOf(sheet, columns, { row, style: small });
    if (sheet.need(rowHeight(cells))) turned();
    writeRow(sheet, table, { cells, tags: ['TR', 'TD'], turned });
    drawRule(sheet, thin);
    await breathe();
  }
  table.end();
};

const cellsOf = (
  sheet: Sheet,
  columns: readonly Column[],
  { row, style }: { readonly row: Row; readonly style: Style },
): readonly Cell[] => {
  let x = sheet.left;
  return columns.map((column, index) => {
    const width = column.width * sheet.width;
    const cell = setCell(sheet, { text: row[index] ?? '', x, width, style, white });
    x += width;
    return cell;
  });
};

/** It has been read once: here it is only for the eye. */
const repeatHeader = (sheet: Sheet, header: readonly Cell[]): void => {
  sheet.doc.markContent('Artifact', { type: 'Pagination' });
  for (const cell of header) drawCell(sheet, cell);
  sheet.doc.endMarkedContent();
  sheet.y += rowHeight(header);
  drawRule(sheet, firm);
};
