import { readFileSync } from 'node:fs';
import { digest } from './sameText.ts';

export interface Stylesheet {
  /** Changes with every change of the content, so that browsers may keep it for ever. */
  readonly path: string;
  readonly css: string;
}

/** The files of the look, in the order in which they count: what is common first. */
const files = [
  'colours',
  'ground',
  'frame',
  'forms',
  'marks',
  'queue',
  'queueCards',
  'queueTable',
  'queueFilters',
  'queueLive',
  'case',
  'report',
  'desk',
  'phone',
  'work',
  'figures',
  'print',
  'paper',
] as const;

/** Reads the board's look, once, as one stylesheet. */
export const readStylesheet = (): Stylesheet => {
  const css = files
    .map((name) => readFileSync(new URL(`./assets/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  return { path: `/board/assets/board.${digest(css).toString('hex').slice(0, 12)}.css`, css };
};
