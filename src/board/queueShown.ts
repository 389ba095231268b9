import type { Problem } from '../domain/result.ts';
import type { QueuePage } from './ports.ts';
import type { QueueAddress } from './queueAsked.ts';
import type { Tab } from './queueTabs.ts';

/** The rows of the queue, and what was asked to get them. */
export interface RowsShown extends QueuePage {
  readonly asked: QueueAddress;
  /** Numbers of cases that are new here or have changed since the page last asked. */
  readonly changed?: readonly string[];
}

/** All that the page of the queue shows. */
export interface QueueShown extends RowsShown {
  readonly tabs: readonly Tab[];
  /** The tab that shows just this; none when it is a search, or a filter without a name. */
  readonly tab?: Tab | undefined;
  readonly areas: readonly string[];
  /** A name for a view, and why it could not be kept. */
  readonly refused?: { readonly problem: Problem; readonly name: string };
}
