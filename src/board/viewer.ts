import type { Temporal } from 'temporal-polyfill';
import type { Coordinator, Register } from '../domain/register.ts';
import type { Say } from '../app/ports.ts';

/** Who is signed in, and the value that proves that a form came from one of our own pages. */
export interface Session {
  readonly id: string;
  readonly coordinator: Coordinator;
  readonly csrf: string;
  /** When they signed in, in seconds since 1970. */
  readonly began: number;
}

/** Who looks at a page, in which language, at what time. */
export interface Viewer {
  readonly say: Say;
  readonly language: string;
  readonly languages: readonly string[];
  readonly now: Temporal.Instant;
  readonly register: Register;
  /** Address of the stylesheet. */
  readonly stylesheet: string;
  /** Addresses of the scripts, for the pages that have some. */
  readonly scripts: readonly string[];
  /** Address that shows this page again. */
  readonly here: string;
  readonly session?: Session;
}

/** A viewer who has signed in. */
export interface StaffViewer extends Viewer {
  readonly session: Session;
}

export const isSignedIn = (viewer: Viewer): viewer is StaffViewer => viewer.session !== undefined;
