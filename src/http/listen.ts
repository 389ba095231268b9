import type { Server } from 'restify';

/** Resolves with the port in use (port 0 takes a free one). Rejects with Node's error, e.g. EADDRINUSE or EACCES. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
    server.listen(port, host);
  });
}
