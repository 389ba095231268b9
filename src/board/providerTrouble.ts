import { z } from 'zod';

/** Why nobody came in: no answer, one that is not believed, or a person who must see a page of the provider's first. */
export type Trouble = 'down' | 'refused' | 'window';

/** What the provider answers when it was not to show anything and has to. */
const unseen = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required']; // prettier-ignore

/** An answer that came and was looked through. All else is no answer: a closed port, a timeout, a page in place of JSON. */
const lookedThrough = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
];

/** What the provider says of a person, not of itself or of us. */
const ofThePerson = ['access_denied', 'invalid_grant'];

/** The errors of openid-client are known by their codes; `error` is the provider's own word. */
const failure = z.object({
  code: z.string().catch('none'),
  error: z.string().optional().catch(undefined),
});

/** Which trouble it is, and a code for the log: never a message, which may repeat what was sent. */
export const troubleOf = (
  thrown: unknown,
): { readonly trouble: Trouble; readonly code: string } => {
  const { code, error } = failure.catch({ code: 'none' }).parse(thrown);
  const word = error !== undefined && /^[a-z_]{1,40}$/.test(error) ? error : code;
  if (unseen.includes(word)) return { trouble: 'window', code: word };
  const isRefused = lookedThrough.includes(code) || ofThePerson.includes(word);
  return { trouble: isRefused ? 'refused' : 'down', code: word };
};
