import type { Request } from 'restify';
import { z } from 'zod';
import type { Board } from './board.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { cookieIn, cookieNames } from './cookies.ts';
import { isSameSite } from './sameSite.ts';
import { isSignedIn, type StaffViewer, type Viewer } from './viewer.ts';

/** What a handler gets of a request. */
export interface Asked {
  readonly board: Board;
  readonly viewer: Viewer;
  readonly query: URLSearchParams;
  /** Parts of the address by their names in the route. */
  readonly parts: Readonly<Record<string, string>>;
  /** The form, not looked at yet. */
  readonly body: unknown;
  /** The browser does not say that the form came from elsewhere. */
  readonly sameSite: boolean;
}

/** A request from somebody who has signed in. */
export interface StaffAsked extends Asked {
  readonly viewer: StaffViewer;
}

export const isStaff = (asked: Asked): asked is StaffAsked => isSignedIn(asked.viewer);

const parts = z.record(z.string(), z.string()).catch({});

/** Only the path and the query count: the host of an absolute address is not ours to believe. */
const addressOf = (req: Request): URL => new URL(req.url ?? '/', 'http://board');

/** What is asked, by somebody who is not known (yet). */
export const readAsked = (board: Board, req: Request): Asked => {
  const { deps, stylesheet } = board;
  const language = chooseLanguage(req.headers, deps.languages);
  const { pathname, search, searchParams } = addressOf(req);
  return {
    board,
    query: searchParams,
    parts: parts.parse(req.params),
    body: req.body,
    sameSite: isSameSite(req.headers, deps.publicUrl),
    viewer: {
      say: deps.words(language),
      language,
      languages: deps.languages,
      now: deps.now(),
      register: deps.register,
      stylesheet: stylesheet.path,
      here: `${pathname}${search}`,
    },
  };
};

/** The same, with the session that its cookie opens. */
export const withSession = async (asked: Asked, req: Request): Promise<Asked> => {
  const token = cookieIn(req.headers.cookie, cookieNames.session);
  const session = await asked.board.sessions.read(token);
  return session ? { ...asked, viewer: { ...asked.viewer, session } } : asked;
};
