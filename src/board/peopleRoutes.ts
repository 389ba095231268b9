import { z } from 'zod';
import { base, text } from './carryOut.ts';
import { staffForm } from './guards.ts';
import { sent } from './sentForm.ts';

const handOverFields = z.strictObject({ ...base, to: z.string().max(100), text });

/** Gives the case to a colleague. */
export const handOver = staffForm(handOverFields, async (asked, { seen, to, text: typed }) =>
  sent(
    asked,
    { form: 'handover', seen, typed: { to, text: typed } },
    { work: { type: 'handOver', to, text: typed }, done: 'handedOver' },
  ),
);

const followFields = z.strictObject({ ...base, does: z.enum(['yes', 'no']) });

/** Begins to follow the case, or ends it. */
export const follow = staffForm(followFields, async (asked, { seen, does }) => {
  const wanted =
    does === 'yes'
      ? ({ work: { type: 'follow' }, done: 'followed' } as const)
      : ({ work: { type: 'unfollow' }, done: 'unfollowed' } as const);
  return sent(asked, { form: 'follow', seen, typed: {} }, wanted);
});

/** Opens a closed case again. */
export const reopen = staffForm(z.strictObject({ ...base, text }), async (asked, form) =>
  sent(
    asked,
    { form: 'reopen', seen: form.seen, typed: { text: form.text } },
    { work: { type: 'reopen', text: form.text }, done: 'takenUp' },
  ),
);
