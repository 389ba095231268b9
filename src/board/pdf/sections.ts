import { setImmediate as breathe } from 'node:timers/promises';
import { isLanguageTag } from '../../domain/languageTag.ts';
import type { Paper, Quote, Section } from '../paper/paper.ts';
import { writeText, type Block } from './blocks.ts';
import { writeFacts } from './facts.ts';
import type { Sheet } from './sheet.ts';
import { writeTable } from './tables.ts';

const styles = {
  landlord: { size: 9.5, colour: '#444444' },
  title: { size: 20, bold: true },
  subject: { size: 11 },
  notice: { size: 10, bold: true },
  section: { size: 13, bold: true },
  lead: { size: 9, colour: '#444444' },
  quoteTitle: { size: 10, bold: true },
  text: { size: 10 },
};

interface Text extends Omit<Block, 'style'> {
  readonly style: keyof typeof styles;
}

/** Writes texts below each other, each in the style that it names. */
export const writerOn =
  (sheet: Sheet, root: PDFKit.PDFStructureElement) =>
  ({ style, ...rest }: Text): void =>
    writeText(sheet, root, { ...rest, style: styles[style] });

/** What stands at the top of the first page. */
export const writeHead = (sheet: Sheet, root: PDFKit.PDFStructureElement, paper: Paper): void => {
  const write = writerOn(sheet, root);
  write({ tag: 'P', text: paper.landlord, style: 'landlord' });
  write({ tag: 'H1', text: paper.title, style: 'title' });
  write({ tag: 'P', text: paper.subject, style: 'subject' });
  write({ tag: 'P', text: paper.notice, style: 'notice', above: 6 });
  sheet.y += 8;
  writeFacts(sheet, root, paper.head);
};

export const writeSection = async (
  sheet: Sheet,
  root: PDFKit.PDFStructureElement,
  { title, lead, facts, table, quotes = [], none }: Section,
): Promise<void> => {
  const write = writerOn(sheet, root);
  write({ tag: 'H2', text: title, style: 'section', above: 14, below: 60 });
  if (lead) write({ tag: 'P', text: lead, style: 'lead' });
  sheet.y += 4;
  if (facts) writeFacts(sheet, root, facts);
  if (table) await writeTable(sheet, root, table);
  for (const quote of quotes) {
    writeQuote(write, quote);
    await breathe();
  }
  if (none) write({ tag: 'P', text: none, style: 'text' });
};

const writeQuote = (
  write: ReturnType<typeof writerOn>,
  { title, words, language }: Quote,
): void => {
  write({ tag: 'H3', text: title, style: 'quoteTitle', above: 6, below: 20 });
  const lang = isLanguageTag(language) ? { lang: language } : {};
  write({ tag: 'BlockQuote', text: words, style: 'text', ...lang });
};
