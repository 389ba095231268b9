import { noteText, type Fact } from './caseEvents.ts';
import { ok, refuse, type Result } from './result.ts';

/** A fact with what somebody wrote, or what is wrong with the text. */
export const said = (written: string, make: (text: string) => Fact): Result<readonly Fact[]> => {
  const text = noteText.safeParse(written);
  if (text.success) return ok([make(text.data)]);
  return refuse(written.trim() === '' ? 'noteEmpty' : 'noteTooLong', {
    most: noteText.maxLength ?? 0,
  });
};

/** The same, where nothing needs to be written. */
export const saidIf = (
  written: string | undefined,
  make: (words: { readonly text?: string }) => Fact,
): Result<readonly Fact[]> =>
  written === undefined || written.trim() === ''
    ? ok([make({})])
    : said(written, (text) => make({ text }));
