import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';

/** Letters of Europe, the same in bold, Arabic letters (Persian and Urdu too), and pictures. */
const files = {
  text: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
};

export type FaceName = keyof typeof files;

interface Face {
  /** The file: what of it is used goes into the PDF. */
  readonly data: Buffer;
  readonly font: Font;
}
export type Faces = Readonly<Record<FaceName, Face>>;

const read = (name: FaceName): Face => {
  const data = readFileSync(fileURLToPath(import.meta.resolve(files[name])));
  const font = create(data);
  if (!('layout' in font)) throw new Error(`${files[name]} holds several fonts`);
  return { data, font };
};

export const faceNames = ['text', 'bold', 'arabic', 'emoji'] as const;

/** Reads the typefaces that papers are set in. */
export const readFaces = (): Faces => ({
  text: read('text'),
  bold: read('bold'),
  arabic: read('arabic'),
  emoji: read('emoji'),
});
