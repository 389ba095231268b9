import { show } from './answer.ts';
import { tooManyPage } from './entryTrouble.ts';
import type { Handler } from './handle.ts';

/** A way in that one address may try so many times and no more. */
export const limited =
  (handler: Handler): Handler =>
  async (asked) => {
    const wait = asked.waitToSignIn();
    if (wait === 0) return handler(asked);
    const page = tooManyPage(asked.viewer, wait);
    return { ...show(page, 429), headers: { 'retry-after': String(wait) } };
  };
