import type { Attempts } from './attempts.ts';
import type { BoardDeps } from './ports.ts';
import type { Provider } from './provider.ts';
import type { Sessions } from './sessions.ts';
import type { Script } from './scripts.ts';
import type { SignInLinks } from './signInLinks.ts';
import type { Stylesheet } from './stylesheet.ts';

/** All that the handlers work with. */
export interface Board {
  readonly deps: BoardDeps;
  readonly sessions: Sessions;
  readonly links: SignInLinks;
  /** The company's own sign-in; without it one signs in by a link. */
  readonly provider: Provider | undefined;
  readonly attempts: Attempts;
  readonly stylesheet: Stylesheet;
  readonly scripts: readonly Script[];
}
