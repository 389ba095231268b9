import { z } from 'zod';
import { caseNumber } from '../domain/caseNumber.ts';
import { again, base } from './carryOut.ts';
import { staffForm } from './guards.ts';
import { sent } from './sentForm.ts';

const linkFields = z.strictObject({
  ...base,
  to: z.string().max(1_000),
  cut: z.literal('yes').optional(),
});

/** The number in what was typed: as it is read aloud, or in the address of a page that was copied. */
const numberTyped = (typed: string) =>
  caseNumber.safeParse(/GF-\w{8}/i.exec(typed)?.[0].toUpperCase()).data;

/** The other case must be there: a slip in its number would tie this one to nothing. */
export const link = staffForm(linkFields, async (asked, { seen, to, cut }) => {
  const number = numberTyped(to);
  const found = number && (await asked.board.deps.desk.exists(number));
  if (!number || !found)
    return again(asked, { form: 'link', typed: { to }, problem: { problem: 'noSuchCase' } });
  const type = cut ? 'unlink' : 'link';
  return sent(
    asked,
    { form: 'link', seen, typed: { to } },
    { work: { type, to: number }, done: `${type}ed` },
  );
});
