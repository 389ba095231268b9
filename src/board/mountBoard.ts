import type { Server } from 'restify';
import { show, type Answer } from './answer.ts';
import { isStaff, type Asked } from './asked.ts';
import { createAttempts } from './attempts.ts';
import type { Board } from './board.ts';
import { caseRead, formRead } from './caseRoutes.ts';
import { check } from './checkRoutes.ts';
import { begin, left } from './entryRoutes.ts';
import { errorPage } from './errorPage.ts';
import { figures, figuresCsv, queueCsv } from './figures/figuresRoutes.ts';
import { signedOut, staffPage } from './guards.ts';
import { handle, type Handler } from './handle.ts';
import { limited } from './limited.ts';
import { link } from './linkRoutes.ts';
import { paperRoutes } from './paper/paperRoutes.ts';
import { follow, handOver, reopen } from './peopleRoutes.ts';
import type { BoardDeps } from './ports.ts';
import { makePrinter } from './pdf/drawPaper.ts';
import { phone, phoneSent } from './phoneRoutes.ts';
import { createProvider } from './provider.ts';
import { queue } from './queueRoutes.ts';
import { queueRows } from './queueRowsRoute.ts';
import { callback } from './returnRoutes.ts';
import { readScripts } from './scripts.ts';
import { serveFile } from './serveFile.ts';
import { createSessions } from './sessions.ts';
import { createSignInLinks } from './signInLinks.ts';
import { showNewLink, signIn, signInPage, signOut, toSignIn } from './signInRoutes.ts';
import { readStylesheet } from './stylesheet.ts';
import { mend, step } from './stepRoutes.ts';
import { join, split } from './tieRoutes.ts';
import { dropView, keepView, viewRead } from './viewRoutes.ts';
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
  mend,
  check,
  link,
  follow,
  handover: handOver,
  reopen,
  join,
  split,
};

const workForms = Object.entries(work).map(
  ([name, handler]) => [`/board/cases/:number/${name}`, handler] as const,
);

/** What is read, by GET and HEAD. Reading never changes anything. */
const pages: readonly (readonly [path: string, Handler])[] = [
  ['/board', staffPage(queue)],
  ['/board/phone', staffPage(phone)],
  ['/board/queue/rows', queueRows],
  ['/board/views', viewRead],
  ['/board/views/remove', viewRead],
  ['/board/queue.csv', staffPage(queueCsv)],
  ['/board/outcomes', staffPage(figures)],
  ['/board/outcomes.csv', staffPage(figuresCsv)],
  ['/board/cases/:number', staffPage(caseRead)],
  ['/board/sign-in', limited(signInPage)],
  ['/board/sign-in/begin', limited(begin)],
  ['/board/sign-in/callback', limited(callback)],
  ['/board/sign-in/left', left],
  ['/board/sign-in/new', toSignIn],
  ['/board/sign-out', toSignIn],
  ...workForms.map(([path]) => [path, staffPage(formRead)] as const),
  ['/board/*', staffPage(notFound)],
];

const forms: readonly (readonly [path: string, Handler])[] = [
  ['/board/sign-in', limited(signIn)],
  ['/board/sign-in/new', limited(showNewLink)],
  ['/board/sign-out', signOut],
  ['/board/phone', phoneSent],
  ['/board/views', keepView],
  ['/board/views/remove', dropView],
  ...workForms,
  ['/board/*', async (asked) => (isStaff(asked) ? notFound(asked) : signedOut(asked))],
];

/**
 * Puts the coordinator's pages on the server. `newLink` gives a fresh address that signs one person in, once; where the company's
 * own sign-in is set up there are no such addresses, and it gives the board's.
 */
export const mountBoard = (server: Server, deps: BoardDeps): { newLink(): string } => {
  const board = furnish(deps);
  const papers = paperRoutes(makePrinter());
  for (const [path, handler] of [...pages, ...papers.pages]) {
    server.get({ path, page: 'board' }, handle(board, handler));
    server.head({ path, page: 'board' }, handle(board, handler));
  }
  for (const [path, handler] of [...forms, ...papers.forms])
    server.post({ path, page: 'board', body: 'form' }, handle(board, handler));
  serveFile(server, board.stylesheet.path, ['text/css; charset=utf-8', board.stylesheet.css]);
  for (const { path, code } of board.scripts)
    serveFile(server, path, ['text/javascript; charset=utf-8', code]);
  return { newLink: () => (board.provider ? `${deps.publicUrl}/board` : board.links.newLink()) };
};

const furnish = (deps: BoardDeps): Board => ({
  deps,
  sessions: createSessions(deps),
  links: createSignInLinks(deps),
  provider: deps.provider && createProvider(deps.provider, deps),
  attempts: createAttempts(deps),
  stylesheet: readStylesheet(),
  scripts: readScripts(),
});
