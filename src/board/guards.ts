import { z } from 'zod';
import { goTo, show, type Answer } from './answer.ts';
import { isStaff, type Asked, type StaffAsked } from './asked.ts';
import { entryAddress } from './entryAddress.ts';
import { errorPage } from './errorPage.ts';
import type { Handler } from './handle.ts';
import { sameText } from './sameText.ts';

/** A page that only signed-in staff see; others are shown to the sign-in. */
export const staffPage =
  (handler: (asked: StaffAsked) => Promise<Answer>): Handler =>
  async (asked) =>
    isStaff(asked) ? handler(asked) : goTo(signInAddress(asked));

/** A link in the console leads to the first page; the company's own sign-in leads back to where somebody wanted to go. */
const signInAddress = ({ board, viewer: { here } }: Asked): string =>
  board.provider && here !== '/board' ? entryAddress({ to: here }) : '/board/sign-in';

const refused = ({ viewer }: Asked, error: 'oldForm' | 'badRequest'): Answer =>
  show(errorPage(viewer, { error }), error === 'badRequest' ? 400 : 403);

/** A form that needs no session, because what it carries is its proof. */
export const guestForm =
  <T>(fields: z.ZodType<T>, handler: (asked: Asked, form: T) => Promise<Answer>): Handler =>
  async (asked) => {
    if (!asked.sameSite) return refused(asked, 'oldForm');
    const form = fields.safeParse(asked.body ?? {});
    return form.success ? handler(asked, form.data) : refused(asked, 'badRequest');
  };

const withSecret = z.object({ csrf: z.string() });
const withText = z.object({ text: z.string() });

/** Whatever was typed is given back: it must not be lost because somebody was away for half an hour. */
export const signedOut = ({ viewer, body }: Asked): Answer => {
  const typed = withText.safeParse(body).data?.text;
  return show(errorPage(viewer, { error: 'signedOut', ...(typed && { typed }) }), 403);
};

/** A form of signed-in staff, sent from one of our own pages. */
export const staffForm = <T>(
  fields: z.ZodType<T>,
  handler: (asked: StaffAsked, form: T) => Promise<Answer>,
): Handler =>
  guestForm(z.unknown(), async (asked, body) => {
    if (!isStaff(asked)) return signedOut(asked);
    const secret = withSecret.safeParse(body).data?.csrf ?? '';
    if (!sameText(secret, asked.viewer.session.csrf)) return refused(asked, 'oldForm');
    const form = fields.safeParse(body);
    return form.success ? handler(asked, form.data) : refused(asked, 'badRequest');
  });
