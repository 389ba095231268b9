import { readFileSync } from 'node:fs';
import { digest } from './sameText.ts';

export interface Script {
  /** Changes with every change of the content, so that browsers may keep it for ever. */
  readonly path: string;
  readonly code: string;
}

/** In the order in which they run: what asks for rows, then what tells it when. */
const files: readonly (readonly [name: string, file: URL])[] = [
  ['htmx', new URL(import.meta.resolve('htmx.org/dist/htmx.min.js'))],
  ['queue', new URL('./assets/queue.js', import.meta.url)],
];

/** Reads the scripts of the board's live pages, once. */
export const readScripts = (): readonly Script[] =>
  files.map(([name, file]) => {
    const code = readFileSync(file, 'utf8');
    const hash = digest(code).toString('hex').slice(0, 12);
    return { code, path: `/board/assets/${name}.${hash}.js` };
  });
