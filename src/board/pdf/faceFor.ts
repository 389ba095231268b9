import type { FaceName, Faces } from './faces.ts';

/** Joiners, variants and marks of direction: they are obeyed, and have no shape of their own. */
const shapeless = /[\p{Cf}\u{FE0E}\u{FE0F}]/gu;
const hasAll = ({ font }: Faces[FaceName], text: string): boolean =>
  Array.from(text.replaceAll(shapeless, ''), (each) => each.codePointAt(0) ?? 0).every((each) =>
    font.hasGlyphForCodePoint(each),
  );

/** Neutral signs are set with the letters that they stand among. */
const wanted = (isTurned: boolean, bold: boolean): readonly FaceName[] => {
  const latin = bold ? 'bold' : 'text';
  return isTurned ? ['arabic', latin, 'emoji'] : [latin, 'arabic', 'emoji'];
};

export type FaceFor = (text: string, isTurned: boolean, bold: boolean) => FaceName | undefined;

/** The typeface of a character, looked for once; none where no typeface has it. */
export const makeFaceFor = (faces: Faces): FaceFor => {
  const known = new Map<string, FaceName | undefined>();
  return (text, isTurned, bold) => {
    const name = `${isTurned} ${bold} ${text}`;
    if (!known.has(name))
      known.set(
        name,
        wanted(isTurned, bold).find((face) => hasAll(faces[face], text)),
      );
    return known.get(name);
  };
};
