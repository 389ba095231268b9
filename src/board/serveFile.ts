import type { Response, Server } from 'restify';

/** Serves a file whose address changes with its content. */
export const serveFile = (
  server: Server,
  path: string,
  [type, content]: readonly [type: string, content: string],
): void => {
  const serve = async (_req: unknown, res: Response): Promise<void> => {
    res.setHeader('content-type', type);
    res.setHeader('cache-control', 'public, max-age=31536000, immutable');
    res.setHeader('x-content-type-options', 'nosniff');
    res.end(content);
  };
  server.get({ path, quiet: true }, serve);
  server.head({ path, quiet: true }, serve);
};
