import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';

/** A part of the tree that a screen reader walks. */
interface Part {
  readonly role?: string | undefined;
  readonly lang?: string | undefined;
  readonly children?: readonly Part[] | undefined;
}

const part: z.ZodType<Part> = z.lazy(() =>
  z.object({
    role: z.string().optional(),
    lang: z.string().optional(),
    children: z.array(part).optional(),
  }),
);

const item = z.object({ str: z.string(), hasEOL: z.boolean() });
const about = z.object({ info: z.record(z.string(), z.unknown()) });

export interface ReadPdf {
  /** What is read on each page. */
  readonly pages: readonly string[];
  /** The roles of every part of the document in order, and the languages that parts are in. */
  readonly roles: readonly string[];
  readonly languages: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Width and height of the first page, in points. */
  readonly size: readonly number[];
}

const walk = (from: Part): readonly Part[] => [from, ...(from.children ?? []).flatMap(walk)];

/** Reads a PDF with the library that browsers show PDFs with. */
export async function readPdf(data: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(data));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const trees = await Promise.all(pages.map((page) => page.getStructTree()));
  const parts = trees.flatMap((tree) => (tree ? walk(part.parse(tree)) : []));
  return {
    pages: texts.map(
      ({ items }) =>
      items.map((each) => item.parse(each)).map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), // prettier-ignore
    ),
    roles: parts.flatMap(({ role }) => role ?? []),
    languages: parts.flatMap(({ lang }) => lang ?? []),
    info: about.parse(await pdf.getMetadata()).info,
    size: (pages[0]?.view ?? []).slice(2),
  };
}
