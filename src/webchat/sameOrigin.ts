import type { IncomingHttpHeaders } from 'node:http';

/**
 * Says whether a request comes from a page of ours. Every current browser tells by Sec-Fetch-Site, on secure and local
 * addresses. Where it does not, the Origin must be our public address; a request with neither is from no page.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === new URL(publicUrl).origin;
}
