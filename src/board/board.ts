import type { BoardDeps } from './ports.ts';
import type { Sessions } from './sessions.ts';
import type { SignInLinks } from './signInLinks.ts';
import type { Stylesheet } from './stylesheet.ts';

/** All that the handlers work with. */
export interface Board {
  readonly deps: BoardDeps;
  readonly sessions: Sessions;
  readonly links: SignInLinks;
  readonly stylesheet: Stylesheet;
}
