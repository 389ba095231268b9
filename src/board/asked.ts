import type { IncomingHttpHeaders } from 'node:http';
import type { Request } from 'restify';
import { z } from 'zod';
import type { Board } from './board.ts';
import { chooseLanguage } from './chooseLanguage.ts';
import { cookieIn, cookieNames, jarFor, type Jar } from './cookies.ts';
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
  /** The page is shown in a frame of Teams. */
  readonly framed: boolean;
  readonly jar: Jar;
  /** The token of a sign-in that this browser has begun. */
  readonly attempt: string | undefined;
  /** Takes one try to sign in; the seconds to wait when this address has had enough of them. */
  waitToSignIn(): number;
}

/** A request from somebody who has signed in. */
export interface StaffAsked extends Asked {
  readonly viewer: StaffViewer;
}

export const isStaff = (asked: Asked): asked is StaffAsked => isSignedIn(asked.viewer);

const parts = z.record(z.string(), z.string()).catch({});

/** Only the path and the query count: the host of an absolute address is not ours to believe. */
const addressOf = (req: Request): URL => new URL(req.url ?? '/', 'http://board');

/** Every browser that shows a frame says so; who leaves it out is taken for a page of its own. */
const isInFrame = ({ 'sec-fetch-dest': dest }: IncomingHttpHeaders): boolean => dest === 'iframe';

/** What is asked, by somebody who is not known (yet). */
export const readAsked = (board: Board, req: Request): Asked => {
  const { headers } = req;
  const { publicUrl, teamsFrames, waitToSignIn } = board.deps;
  const framed = teamsFrames && isInFrame(headers);
  return {
    board,
    query: addressOf(req).searchParams,
    parts: parts.parse(req.params),
    body: req.body,
    sameSite: isSameSite(headers, publicUrl),
    framed,
    jar: jarFor({ publicUrl, framed }),
    attempt: cookieIn(headers.cookie, cookieNames.attempt),
    waitToSignIn: () => waitToSignIn(req),
    viewer: guestAt(board, req),
  };
};

const guestAt = ({ deps, stylesheet, scripts }: Board, req: Request): Viewer => {
  const language = chooseLanguage(req.headers, deps.languages);
  const { pathname, search } = addressOf(req);
  return {
    say: deps.words(language),
    language,
    languages: deps.languages,
    now: deps.now(),
    register: deps.register(),
    stylesheet: stylesheet.path,
    scripts: scripts.map(({ path }) => path),
    here: `${pathname}${search}`,
  };
};

/** The same, with the session that its cookie opens. */
export const withSession = async (asked: Asked, req: Request): Promise<Asked> => {
  const token = cookieIn(req.headers.cookie, cookieNames.session);
  const session = await asked.board.sessions.read(token);
  return session ? { ...asked, viewer: { ...asked.viewer, session } } : asked;
};
