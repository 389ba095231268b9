import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const IGNORED = ['node_modules/**', '.git/**', 'data/**', 'coverage/**'];
const GIT = ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard'];

/** Paths from the root, with `/`: what is tracked or will be. Without git all that is not ignored by name. */
export function projectFiles(): readonly string[] {
  const git = spawnSync('git', GIT, { cwd: root, encoding: 'utf8' });
  if (git.status !== 0) return walked();
  return git.stdout.split('\n').filter((path) => path !== '' && existsSync(join(root, path)));
}

function walked(): readonly string[] {
  const entries = globSync('**/*', { cwd: root, exclude: IGNORED, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).slice(root.length + 1));
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The program itself: TypeScript and the page's browser scripts, without tests and without bare declarations. */
export const sources = (): readonly string[] =>
  projectFiles().filter((path) => /^(src|dialogs)\/.*(?<!\.d)\.(ts|js)$/.test(path));
