import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { leakKind } from '../../src/domain/leak.ts';

/** An answer that must be stopped, with what it tells, or that must pass; `known`: what the complainant has written. */
const answer = z.strictObject({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  stop: z.boolean(),
  kinds: z.array(leakKind),
  known: z.array(z.string()).default([]),
});
export type LabelledAnswer = z.infer<typeof answer>;

/** The labelled answers of `test/understanding`. */
export const labelledAnswers = (file: string): readonly LabelledAnswer[] =>
  readFileSync(join(import.meta.dirname, '../understanding', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => answer.parse(JSON.parse(line)));

/** How many of those that must be stopped are, and how many others are for nothing. */
export const scoreOf = (
  answers: readonly LabelledAnswer[],
  isStopped: (each: LabelledAnswer) => boolean,
): { readonly recall: number; readonly falseStops: number } => {
  const share = (must: boolean): number => {
    const all = answers.filter(({ stop }) => stop === must);
    return all.filter(isStopped).length / all.length;
  };
  return { recall: share(true), falseStops: share(false) };
};
