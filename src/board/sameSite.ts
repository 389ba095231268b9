import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of ours, as far as the browser tells. Our pages send no referrer, and then
 * older browsers say `Origin: null`: where nothing is told, the form's own secret decides alone.
 */
export const isSameSite = (headers: IncomingHttpHeaders, publicUrl: string): boolean => {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || origin === 'null' || origin === new URL(publicUrl).origin;
};
