import type { PaperKind } from './makePaper.ts';

/** Which paper on which case, with what on it. */
export interface PaperAsked {
  readonly number: string;
  readonly what: PaperKind;
  /** With the complainants' own words. */
  readonly words: boolean;
}

/** Where a paper is read, or fetched as a file. It never has names on it. */
export const paperAddress = (
  number: string,
  as: 'page' | 'pdf' = 'page',
  asked?: Pick<PaperAsked, 'what' | 'words'>,
): string => {
  const path = `/board/cases/${number}/paper${as === 'pdf' ? '.pdf' : ''}`;
  if (!asked) return path;
  const query = new URLSearchParams({ what: asked.what, ...(asked.words && { words: 'yes' }) });
  return `${path}?${query.toString()}`;
};
