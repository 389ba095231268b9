import { z } from 'zod';
import { goTo, show, type Answer } from './answer.ts';
import type { Asked, StaffAsked } from './asked.ts';
import { leavingPage } from './entryPage.ts';
import { entry } from './entryRoutes.ts';
import { errorPage } from './errorPage.ts';
import { guestForm, staffForm } from './guards.ts';
import { byLink } from './providerGate.ts';
import { noLinkPage, whoPage } from './signInPage.ts';

const key = z.string().max(200);
const said = z.enum(['shown', 'signedOut']);

const badLink = ({ viewer }: Asked): Answer => show(noLinkPage(viewer, { why: 'bad' }), 403);

/** The way in: by the company's own sign-in where that is set up, else by a link. */
export const signInPage = async (asked: Asked): Promise<Answer> =>
  asked.board.provider ? entry(asked) : linkPage(asked);

/** Shows who can sign in. Opening a link, as previews and prefetching do, does not use it up. */
const linkPage = (asked: Asked): Answer => {
  const { board, viewer, query } = asked;
  const given = query.get('key');
  if (given !== null)
    return board.links.isGood(given)
      ? show(whoPage(viewer, { key: given, missing: false }))
      : badLink(asked);
  if (viewer.session) return goTo('/board');
  const done = said.safeParse(query.get('said')).data;
  return show(noLinkPage(viewer, { why: 'need', said: done }));
};

/** The address of a form, asked for by GET. */
export const toSignIn = async (): Promise<Answer> => goTo('/board/sign-in');

const signInFields = z.strictObject({ key, coordinator: z.string().max(200).optional() });

/** Uses the link up. A slip in the form does not. */
export const signIn = byLink(
  guestForm(signInFields, async (asked, form) => {
    const { board, viewer, jar } = asked;
    if (!board.links.isGood(form.key)) return badLink(asked);
    if (form.coordinator === undefined)
      return show(whoPage(viewer, { key: form.key, missing: true }), 400);
    const coordinator = viewer.register.coordinators.find(({ id }) => id === form.coordinator);
    if (!coordinator) return show(errorPage(viewer, { error: 'badRequest' }), 400);
    if (!board.links.use(form.key)) return badLink(asked);
    const token = await board.sessions.token(board.sessions.begin(coordinator));
    board.deps.logger.info({ coordinator: coordinator.id }, 'signed in to the board');
    return goTo('/board', [jar.session(token)]);
  }),
);

/** Asks for a new link in the console. */
export const showNewLink = byLink(
  guestForm(z.strictObject({}), async ({ board, viewer }) => {
    const wait = board.links.show();
    if (wait === 0) return goTo('/board/sign-in?said=shown');
    const page = noLinkPage(viewer, { why: 'need', said: 'wait' });
    return { ...show(page, 429), headers: { 'retry-after': String(wait) } };
  }),
);

/** Ends the session here, and then at the provider: by a page that leads on, for a form may lead to our own addresses alone. */
export const signOut = staffForm(
  z.strictObject({ csrf: z.string() }),
  async ({ board, viewer, jar, framed }: StaffAsked) => {
    board.sessions.end(viewer.session);
    const cookies = [jar.ended()];
    // What the provider shows there could not be seen in a frame.
    const address = framed ? undefined : await board.provider?.leave();
    if (address === undefined) return goTo('/board/sign-in?said=signedOut', cookies);
    const { session: _over, ...guest } = viewer;
    return {
      ...show(leavingPage(guest, address)),
      headers: { refresh: `0; url=${address}` },
      cookies,
    };
  },
);
