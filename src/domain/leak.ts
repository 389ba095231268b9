import { z } from 'zod';

/**
 * What a complainant may not be told about the neighbour (GDPR art. 9 and 10, OSL 26:11): what is done about them, the help
 * that they get, how they are, what they owe, who they are, where they live, and anything else.
 */
export const leakKinds = [
  'measure',
  'support',
  'health',
  'debt',
  'name',
  'home',
  'neighbour',
] as const;
export const leakKind = z.enum(leakKinds);
export type LeakKind = z.infer<typeof leakKind>;

/** A piece of a text that seems to tell about the neighbour. */
export interface Leak {
  readonly kind: LeakKind;
  readonly words: string;
  /** Where it begins in the text as it is read; its end is not counted. */
  readonly from: number;
  readonly to: number;
}
