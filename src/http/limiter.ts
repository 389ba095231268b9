import type { Now } from '../app/ports.ts';

/** `burst` at once, then `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** Takes one for this key. Gives 0, or the whole seconds to wait (for Retry-After) when there is none left. */
export type Limiter = (key: string) => number;

interface Bucket {
  readonly tokens: number;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** A token bucket a key. The keys least recently used are forgotten beyond `maxKeys`. */
export function createLimiter(rate: Rate, now: Now, maxKeys = 10_000): Limiter {
  const buckets = new Map<string, Bucket>();
  const perMs = rate.perMinute / 60_000;

  return (key) => {
    const at = now().epochMilliseconds;
    const tokens = refilled(buckets.get(key) ?? { tokens: rate.burst, at }, at);
    const allowed = tokens >= 1;
    buckets.delete(key);
    buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at });
    if (buckets.size > maxKeys) forgetOldest(buckets);
    return allowed ? 0 : Math.max(1, Math.ceil((1 - tokens) / perMs / 1000));
  };

  function refilled(bucket: Bucket, at: number): number {
    // A clock set back must not empty the bucket.
    return Math.min(rate.burst, bucket.tokens + Math.max(0, at - bucket.at) * perMs);
  }
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const [oldest] = buckets.keys();
  if (oldest !== undefined) buckets.delete(oldest);
}
