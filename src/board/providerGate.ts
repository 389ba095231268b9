import { show, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { errorPage } from './errorPage.ts';
import type { Handler } from './handle.ts';
import type { Provider } from './provider.ts';

/** A request where the company's own sign-in is set up. */
export interface ByProvider extends Asked {
  readonly provider: Provider;
}

const notHere = ({ viewer }: Asked): Answer => show(errorPage(viewer, { error: 'notFound' }), 404);

/** What belongs to the company's own sign-in is not there at all without it. */
export const byProvider =
  (handler: (asked: ByProvider) => Promise<Answer>): Handler =>
  async (asked) => {
    const { provider } = asked.board;
    return provider ? handler({ ...asked, provider }) : notHere(asked);
  };

/** What belongs to the link in the console is not there at all once the company's own sign-in is set up. */
export const byLink =
  (handler: Handler): Handler =>
  async (asked) =>
    asked.board.provider ? notHere(asked) : handler(asked);
