import type { Problem } from '../../domain/result.ts';
import type { PaperAsked } from './paperAddress.ts';

/** What was asked for, as the page shows it again. */
export interface PaperShown {
  readonly asked: PaperAsked;
  /** Why names are on it, or why they could not be. */
  readonly why?: string | undefined;
  readonly problem?: Problem;
}
