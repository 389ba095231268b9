import type { Leak } from './leak.ts';

/** What is expected to go wrong: a code that `locales/<lang>/problems.json` has words for, and the values they need. */
export interface Problem {
  readonly problem: string;
  readonly values?: Readonly<Record<string, string | number>>;
  /** What a text seems to tell that it must not. */
  readonly leaks?: readonly Leak[];
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A refusal with the code of its words and the values that they need. */
export const refuse = (problem: string, values?: Problem['values']): Result<never> => ({
  ok: false,
  problem: values ? { problem, values } : { problem },
});
