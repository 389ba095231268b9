import bidiFactory from 'bidi-js/dist/bidi.mjs';
import type { FaceFor } from './faceFor.ts';
import type { FaceName } from './faces.ts';

/** One character as people see it, with its typeface and how deep it lies in turned text: odd is right to left. */
export interface Mark {
  readonly text: string;
  readonly face: FaceName;
  readonly level: number;
}

export interface Paragraph {
  readonly marks: readonly Mark[];
  /** Whether it begins at the right. */
  readonly rtl: boolean;
}

/** What stands for a character that no typeface has. */
export const unprintable = '\u{FFFD}';

const bidi = bidiFactory();
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The library of directions does not know what lies beyond the first plane; pictures are neutral. */
const pictures = /[\u{1F000}-\u{1FAFF}]/gu;
const neutral = '\u2600\u2600';
const control = /\p{Cc}/gu;
const directing = /\p{Bidi_Control}/gu;

interface Setting {
  readonly faceFor: FaceFor;
  readonly bold: boolean;
}

const markOf = (text: string, level: number, { faceFor, bold }: Setting): Mark => {
  const face = faceFor(text, level % 2 === 1, bold);
  return face ? { text, face, level } : { text: unprintable, face: 'text', level };
};

/** Nearly all that is written here: letters that need no looking up, from left to right. */
const plain = /^[\u{20}-\u{7E}\u{A0}-\u{17F}–’”…]*$/u;

/** The characters of one paragraph in the order in which they are read. */
export const marksOf = (said: string, setting: Setting): Paragraph => {
  const text = said.normalize('NFC').replaceAll('\t', ' ').replaceAll(control, '');
  if (!plain.test(text)) return turnedMarks(text, setting);
  const face = setting.bold ? 'bold' : 'text';
  return { marks: Array.from(text, (each) => ({ text: each, face, level: 0 })), rtl: false };
};

const turnedMarks = (text: string, setting: Setting): Paragraph => {
  const seen = text.replaceAll(pictures, neutral);
  const { levels, paragraphs } = bidi.getEmbeddingLevels(seen, 'auto');
  const marks = Array.from(characters.segment(text)).flatMap(({ segment, index }) => {
    const drawn = segment.replaceAll(directing, '');
    return drawn === '' ? [] : [markOf(drawn, levels[index] ?? 0, setting)];
  });
  return { marks, rtl: (paragraphs[0]?.level ?? 0) % 2 === 1 };
};

/** A bracket in turned text opens to the other side. */
export const mirrored = (text: string): string =>
  Array.from(text, (each) => bidi.getMirroredCharacter(each) ?? each).join('');
