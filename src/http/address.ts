import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

interface From {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/**
 * Gives the address a request came from, as a key for limits. Behind our own proxy (`trustProxy`) it is the last one in
 * X-Forwarded-For, which the proxy wrote itself; those before it are the client's own words and are never believed.
 */
export function clientAddress(trustProxy: boolean): (req: From) => string {
  return (req) => {
    const socket = req.socket.remoteAddress ?? 'unknown';
    if (!trustProxy) return socket;
    const forwarded = [req.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1);
    const address = withoutPort(forwarded?.trim() ?? '');
    return isIP(address) ? address : socket;
  };
}

/** Azure's front ends write `203.0.113.7:52014` and `[2001:db8::1]:52014`. */
function withoutPort(address: string): string {
  const match = /^\[([^\]]+)\](?::\d+)?$/.exec(address) ?? /^([\d.]+):\d+$/.exec(address);
  return match?.[1] ?? address;
}
