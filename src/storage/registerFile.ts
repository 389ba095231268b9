import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { register, type Register } from '../domain/register.ts';
import { prepareFolder, writeWhole } from './files.ts';

/** The register cannot be read, or is not one. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  /** Codes that a log may have: they say what is wrong and where, never what stands there. */
  readonly reasons: readonly string[];
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.reasons = codesOf(cause);
  }
}

/** So many reasons tell enough. */
const most = 10;

/** Why it cannot be read, as codes. */
export const codesOf = (cause: unknown): readonly string[] => {
  if (cause instanceof z.ZodError)
    return cause.issues.slice(0, most).map(({ path, code }) => `${path.join('.')}: ${code}`);
  if (cause instanceof SyntaxError) return ['notJson'];
  return [cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'];
};

const reasonOf = (cause: unknown): string => {
  if (cause instanceof z.ZodError) return z.prettifyError(cause);
  return cause instanceof Error ? cause.message : String(cause);
};

/** The landlord's homes and coordinators. @throws RegisterError with the file and the reason */
export const readRegister = (file: string): Register => {
  try {
    return register.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new RegisterError(`${file}: ${reasonOf(cause)}`, cause);
  }
};

/** Writes a register whole: the landlord to be edited by hand, of everything else a line each. */
export const writeRegister = (file: string, whole: Register): void => {
  const { landlord, ...lists } = register.parse(whole);
  const parts = Object.entries(lists).map(([name, list]) => {
    const lines = list.map((each) => `    ${JSON.stringify(each)}`);
    return `  "${name}": [\n${lines.join(',\n')}\n  ]`;
  });
  const first = `  "landlord": ${JSON.stringify(landlord, null, 2).replaceAll('\n', '\n  ')}`;
  prepareFolder(dirname(file));
  writeWhole(file, `{\n${[first, ...parts].join(',\n')}\n}\n`);
};
