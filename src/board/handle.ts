import type { Request, Response } from 'restify';
import { goTo, send, show, type Answer } from './answer.ts';
import { readAsked, withSession, type Asked } from './asked.ts';
import type { Board } from './board.ts';
import { errorPage } from './errorPage.ts';

export type Handler = (asked: Asked) => Promise<Answer>;

/** A restify handler that answers with pages: whatever breaks, the reader gets one, and the log gets its reference. */
export const handle =
  (board: Board, handler: Handler) =>
  async (req: Request, res: Response): Promise<void> => {
    const guest = readAsked(board, req);
    const answer = await answered(guest, { req, handler }).catch((error: unknown) =>
      fault(guest, error),
    );
    send(res, { answer, teamsFrames: board.deps.teamsFrames });
  };

const answered = async (
  guest: Asked,
  { req, handler }: { readonly req: Request; readonly handler: Handler },
): Promise<Answer> => {
  const asked = await withSession(guest, req);
  const answer = inOtherLanguage(asked, req) ?? (await handler(asked));
  return { ...answer, cookies: [...(answer.cookies ?? []), ...(await renewed(asked, answer))] };
};

/** Somebody at work stays signed in. An answer that sets cookies of its own has decided that itself. */
const renewed = async (
  { board, viewer, jar }: Asked,
  { cookies, renew = true }: Answer,
): Promise<readonly string[]> => {
  if (!viewer.session || cookies || !renew) return [];
  return [jar.session(await board.sessions.token(viewer.session))];
};

/** `?lang=en` on any page: the choice is put in a cookie, and the same page is shown again. */
const inOtherLanguage = ({ jar, query, viewer }: Asked, req: Request): Answer | undefined => {
  const chosen = query.get('lang') ?? '';
  if (!viewer.languages.includes(chosen) || req.method === 'POST') return undefined;
  const [path = ''] = viewer.here.split('?');
  const rest = new URLSearchParams([...query].filter(([name]) => name !== 'lang'));
  const address = rest.size > 0 ? `${path}?${rest.toString()}` : path;
  return goTo(address, [jar.language(chosen)]);
};

const fault = ({ board, viewer }: Asked, error: unknown): Answer => {
  const reference = board.deps.newId().slice(0, 8);
  board.deps.logger.error({ reference, ...placesOf(error) }, 'a page of the board failed');
  return show(errorPage(viewer, { error: 'fault', values: { reference } }), 500);
};

/** An error without its message, which may repeat what a person wrote. */
const placesOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: typeof error };
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return {
    error: error.name,
    places: lines.filter((line) => /^at .+:\d+:\d+\)?$/.test(line)).slice(0, 8),
  };
};
