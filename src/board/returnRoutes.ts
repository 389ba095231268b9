import { accountOf } from './account.ts';
import { goTo, show, type Answer } from './answer.ts';
import type { Attempt } from './attempts.ts';
import { entryAddress } from './entryAddress.ts';
import { strangerPage } from './entryTrouble.ts';
import { byProvider, type ByProvider } from './providerGate.ts';
import { signInFailed } from './signInFailed.ts';

/** Somebody comes back from the provider. */
export const callback = byProvider(async (asked) => {
  const attempt = await asked.board.attempts.use(asked.attempt, asked.query.get('state') ?? '');
  const there = beforeSignIn(asked, attempt?.to ?? '/board');
  if (!attempt)
    return signInFailed(there, { trouble: 'refused', code: 'no_attempt', to: '/board' });
  const answer = await cameBack(there, attempt);
  return { ...answer, cookies: [...(answer.cookies ?? []), asked.jar.attempt('', 0)] };
});

/** What came back works once: to see a page of it in another language is to begin anew. */
const beforeSignIn = (asked: ByProvider, to: string): ByProvider => ({
  ...asked,
  viewer: { ...asked.viewer, here: entryAddress({ to }) },
});

const cameBack = async (asked: ByProvider, attempt: Attempt): Promise<Answer> => {
  const { board, viewer, provider, jar } = asked;
  const { to } = attempt;
  const told = await provider.claims(asked.query, attempt);
  if (!told.ok) return signInFailed(asked, { ...told, to });
  const { name, coordinator } = accountOf(told.value, viewer.register, provider.settings);
  if (!coordinator) {
    board.deps.logger.info({}, 'somebody who is not in the register was turned away');
    return show(strangerPage(viewer, { to, name }), 403);
  }
  // Whoever was signed in here before is not any more: the new session shares nothing with the old one.
  if (viewer.session) board.sessions.end(viewer.session);
  const token = await board.sessions.token(board.sessions.begin(coordinator));
  board.deps.logger.info({ coordinator: coordinator.id }, 'signed in to the board');
  return goTo(to, [jar.session(token)]);
};
