import { performance } from 'node:perf_hooks';
import type { Request, Response, Server } from 'restify';
import { routeOf } from './errors.ts';
import type { Log } from '../app/ports.ts';

/** One line an answer: method, the route's pattern, status and milliseconds. Never the address: it may hold a token. */
export function logRequests(server: Server, logger: Log): void {
  const started = new WeakMap<Request, number>();
  server.first((req) => {
    started.set(req, performance.now());
    return true;
  });
  server.on('after', (req: Request, res: Response) => {
    const status = res.statusCode;
    if (status < 400 && req.getRoute()?.spec.quiet) return;
    const ms = Math.round(performance.now() - (started.get(req) ?? 0));
    logger.info({ method: req.method, route: routeOf(req), status, ms }, 'answered');
  });
}
