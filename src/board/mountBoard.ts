import type { Response, Server } from 'restify';
import { show, type Answer } from './answer.ts';
import { isStaff, type Asked } from './asked.ts';
import { caseRead, formRead } from './caseRoutes.ts';
import { errorPage } from './errorPage.ts';
import { signedOut, staffPage } from './guards.ts';
import { handle, type Handler } from './handle.ts';
import type { BoardDeps } from './ports.ts';
import { phone, phoneSent } from './phoneRoutes.ts';
import { queue } from './queueRoutes.ts';
import { createSessions } from './sessions.ts';
import { createSignInLinks } from './signInLinks.ts';
import { showNewLink, signIn, signInPage, signOut, toSignIn } from './signInRoutes.ts';
import { readStylesheet, type Stylesheet } from './stylesheet.ts';
import { check, follow, handOver, link, reopen, step } from './stepRoutes.ts';
import { answer, close, identity, note, setStage, take } from './workRoutes.ts';

const notFound = async ({ viewer }: Asked): Promise<Answer> =>
  show(errorPage(viewer, { error: 'notFound' }), 404);

const work: Readonly<Record<string, Handler>> = {
  take,
  note,
  answer,
  stage: setStage,
  close,
  identity,
  step,
  check,
  link,
  follow,
  handover: handOver,
  reopen,
};

const workForms = Object.entries(work).map(
  ([name, handler]) => [`/board/cases/:number/${name}`, handler] as const,
);

/** What is read, by GET and HEAD. Reading never changes anything. */
const pages: readonly (readonly [path: string, Handler])[] = [
  ['/board', staffPage(queue)],
  ['/board/phone', staffPage(phone)],
  ['/board/cases/:number', staffPage(caseRead)],
  ['/board/sign-in', signInPage],
  ['/board/sign-in/new', toSignIn],
  ['/board/sign-out', toSignIn],
  ...workForms.map(([path]) => [path, staffPage(formRead)] as const),
  ['/board/*', staffPage(notFound)],
];

const forms: readonly (readonly [path: string, Handler])[] = [
  ['/board/sign-in', signIn],
  ['/board/sign-in/new', showNewLink],
  ['/board/sign-out', signOut],
  ['/board/phone', phoneSent],
  ...workForms,
  ['/board/*', async (asked) => (isStaff(asked) ? notFound(asked) : signedOut(asked))],
];

/** Puts the coordinator's pages on the server. `newLink` gives a fresh address that signs one person in, once. */
export const mountBoard = (server: Server, deps: BoardDeps): { newLink(): string } => {
  const links = createSignInLinks(deps);
  const stylesheet = readStylesheet();
  const board = { deps, sessions: createSessions(deps), links, stylesheet };
  for (const [path, handler] of pages) {
    server.get({ path, page: 'board' }, handle(board, handler));
    server.head({ path, page: 'board' }, handle(board, handler));
  }
  for (const [path, handler] of forms)
    server.post({ path, page: 'board', body: 'form' }, handle(board, handler));
  serveStylesheet(server, stylesheet);
  return { newLink: links.newLink };
};

const serveStylesheet = (server: Server, { path, css }: Stylesheet): void => {
  const serve = async (_req: unknown, res: Response): Promise<void> => {
    res.setHeader('content-type', 'text/css; charset=utf-8');
    res.setHeader('cache-control', 'public, max-age=31536000, immutable');
    res.setHeader('x-content-type-options', 'nosniff');
    res.end(css);
  };
  server.get({ path, quiet: true }, serve);
  server.head({ path, quiet: true }, serve);
};
