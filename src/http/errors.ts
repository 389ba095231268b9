import type { Request, Response, Server } from 'restify';
import type { Log } from '../app/ports.ts';

interface Fault {
  readonly logger: Log;
  /** Makes the reference that joins an answer to its log line. */
  readonly newReference: () => string;
}

/** What restify hands its listeners. */
type ErrorEvent = [req: Request, res: Response, error: unknown, done: () => void];

/** What restify's own refusals are called here. Its messages repeat the request, so they are not passed on. */
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BadRequest', 'The request could not be read. Is the body valid JSON in UTF-8?'],
  404: ['NotFound', 'There is nothing at this address.'],
  405: ['MethodNotAllowed', 'This address does not take this method; see the Allow header.'],
  413: ['TooLarge', 'The body is too large.'],
  415: ['UnsupportedMediaType', 'This kind of body is not taken here.'],
};

/** Answers in the house's one error shape. `code` is for programs, `message` for their developers. */
export function sendError(res: Response, status: number, error: { code: string; message: string }) {
  res.send(status, { error });
}

/** Every refusal and every fault of every route leaves in one shape, without a word of what is inside. */
export function answerErrors(server: Server, fault: Fault): void {
  server.on('restifyError', (...[req, res, error, done]: ErrorEvent) => {
    const status = statusOf(error);
    const known = status < 500 ? refusal(status) : logFault(req, error, fault);
    // A refused upgrade has no body: restify answers it itself, and a second answer would cut the first one off.
    if (!res.headersSent && !req.isUpgradeRequest()) res.send(status, { error: known });
    done();
  });
}

function refusal(status: number) {
  const [code, message] = REFUSALS[status] ?? ['Refused', 'The request is refused.'];
  return { code, message };
}

function logFault(req: Request, error: unknown, { logger, newReference }: Fault) {
  const reference = newReference();
  logger.error({ reference, route: routeOf(req), ...anonymous(error) }, 'a request failed');
  return { code: 'Fault', message: `Something went wrong. Reference: ${reference}`, reference };
}

/** The pattern of the route, never the address asked for: it may hold an id, a token or a name. */
export function routeOf(req: Request): string {
  const route = req.getRoute();
  return route ? String(route.path) : 'none';
}

/** An error without its message, which may repeat what a person wrote: name, code and the places in the code. */
export function anonymous(error: unknown): object {
  if (!(error instanceof Error)) return { error: typeof error };
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return {
    error: error.name,
    ...('code' in error && { code: error.code }),
    places: places.slice(0, 8).map((line) => line.trim()),
  };
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
