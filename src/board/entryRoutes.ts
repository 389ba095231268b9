import { z } from 'zod';
import { goTo, show, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { attemptSeconds } from './attempts.ts';
import { entryPage } from './entryPage.ts';
import type { Handler } from './handle.ts';
import { ownPath } from './ownPath.ts';
import type { Manner } from './provider.ts';
import { byProvider } from './providerGate.ts';
import { signInFailed } from './signInFailed.ts';

const done = z.enum(['signedOut', 'window']);
const words = { signedOut: 'board:signIn.signedOut', window: 'board:entry.window' } as const;

/** The page with the way in, and what has just happened. */
export const entry = ({ viewer, query, framed }: Asked): Answer => {
  const to = ownPath(query.get('to'));
  if (viewer.session) return goTo(to);
  const said = done.safeParse(query.get('said')).data;
  return show(entryPage(viewer, { to, framed, said: said && words[said] }));
};

/** In a frame nothing of the provider's can be shown: either it knows the browser already, or the person goes out of the frame. */
const mannerOf = ({ query, framed }: Asked): Manner => {
  if (framed) return 'none';
  return query.get('account') === 'other' ? 'select_account' : undefined;
};

/** Sends the browser to the provider, with what is needed to know it again. */
export const begin = byProvider(async (asked) => {
  const { board, jar, provider } = asked;
  const attempt = board.attempts.begin(ownPath(asked.query.get('to')));
  const found = await provider.address(attempt, mannerOf(asked));
  if (!found.ok) return signInFailed(asked, { ...found, to: attempt.to });
  const token = await board.attempts.token(attempt);
  return goTo(found.value, [jar.attempt(token, attemptSeconds)]);
});

/** Back from signing out at the provider. */
export const left: Handler = async () => goTo('/board/sign-in?said=signedOut');
