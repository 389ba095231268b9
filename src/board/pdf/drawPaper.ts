import Document from 'pdfkit';
import { z } from 'zod';
import type { Paper } from '../paper/paper.ts';
import { paperLanguage, type PaperReader } from '../paper/paperWords.ts';
import { faceNames, readFaces, type Faces } from './faces.ts';
import { writeFeet } from './feet.ts';
import { makePen } from './pen.ts';
import { writeHead, writerOn, writeSection } from './sections.ts';
import { openSheet, type Sheet } from './sheet.ts';

/** The library puts these words into XML as they are: signs of its own that look the same take the place of XML's. */
const lookalikes: Readonly<Record<string, string>> = {
  '&': '\uFF06',
  '<': '\uFF1C',
  '>': '\uFF1E',
};

const withoutMarkup = (words: string): string =>
  words.replaceAll(/[&<>]/g, (sign) => lookalikes[sign] ?? '');

/** Of the machine and the library nothing but the name of the house stands in the file. */
const infoOf = ({ title, subject, landlord }: Paper, { now }: PaperReader) => ({
  Title: withoutMarkup(`${title} ${subject}`),
  Author: withoutMarkup(landlord),
  Creator: 'Grannfrid',
  Producer: 'Grannfrid',
  CreationDate: z.coerce.date().parse(now.epochMilliseconds),
});

/** Draws a paper as a PDF: tagged to be read aloud, with what it needs of its typefaces in it. */
export type DrawPaper = (paper: Paper, reader: PaperReader) => Promise<Uint8Array>;

/** Reads the typefaces, once. */
export const makePrinter = (): DrawPaper => {
  const faces = readFaces();
  return (paper, reader) => draw(faces, paper, reader);
};

const draw = async (faces: Faces, paper: Paper, reader: PaperReader): Promise<Uint8Array> => {
  const doc = new Document({
    size: 'A4',
    layout: paper.wide ? 'landscape' : 'portrait',
    margin: 0,
    bufferPages: true,
    lang: paperLanguage,
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    info: infoOf(paper, reader),
  });
  const parts: Uint8Array[] = [];
  doc.on('data', (part: Uint8Array) => parts.push(part));
  for (const name of faceNames) doc.registerFont(name, faces[name].data);
  const sheet = openSheet(doc, makePen({ doc, faces }));
  await write(sheet, paper, reader);
  writeFeet(sheet, paper, reader);
  const ended = new Promise((resolve) => doc.once('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(parts);
};

const write = async (sheet: Sheet, paper: Paper, { say }: PaperReader): Promise<void> => {
  const { doc, pen } = sheet;
  const root = doc.struct('Document', { lang: paperLanguage });
  doc.addStructure(root);
  writeHead(sheet, root, paper);
  for (const section of paper.sections) await writeSection(sheet, root, section);
  const text = say('board:paper.unprintable');
  if (pen.lacked()) writerOn(sheet, root)({ tag: 'P', text, style: 'lead', above: 12 });
  root.end();
};
