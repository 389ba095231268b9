import { setTimeout as delay } from 'node:timers/promises';
import type { Server } from 'restify';
import { anonymous } from './errors.ts';
import type { Log } from '../app/ports.ts';

interface Health {
  /** Resolves when the store answers. */
  readonly ready: () => Promise<void>;
  readonly logger: Log;
  /** How long readiness may take, in milliseconds. Default: 5 seconds. */
  readonly patience?: number;
}

/** `/healthz`: the process answers. `/readyz`: 200 when the store does too, else 503. */
export function mountHealth(server: Server, health: Health): void {
  for (const mount of [server.get.bind(server), server.head.bind(server)]) {
    mount({ path: '/healthz', quiet: true }, async (_req, res) => {
      res.send(200, { status: 'alive' });
    });
    mount({ path: '/readyz', quiet: true }, async (_req, res) => {
      const ready = await isReady(health);
      res.send(ready ? 200 : 503, { status: ready ? 'ready' : 'unavailable' });
    });
  }
}

async function isReady({ ready, logger, patience = 5_000 }: Health): Promise<boolean> {
  const waiting = new AbortController();
  const late = delay(patience, 'late', { signal: waiting.signal }).catch(() => 'stopped');
  try {
    const first = await Promise.race([ready(), late]);
    if (first === 'late') logger.warn({ patience }, 'the store did not answer in time');
    return first !== 'late';
  } catch (error) {
    logger.warn(anonymous(error), 'the store is not ready');
    return false;
  } finally {
    waiting.abort();
  }
}
