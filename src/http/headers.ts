import type { Next, Request, Response } from 'restify';

/** The kinds of answers that differ in what a browser may do with them. */
export type PageKind = 'api' | 'chat' | 'board';

const OWN = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/**
 * The content security policy of a kind of page. The chat page has Web Chat's own styles (inline), its worker
 * and the stream; the board has what it serves itself, and an answer that is no page has nothing.
 */
function contentSecurity(kind: PageKind, publicUrl: string): string {
  if (kind === 'api') return "default-src 'none'; frame-ancestors 'none'";
  if (kind === 'board') return [...OWN, "img-src 'self' data:"].join('; ');
  // Not every browser takes 'self' to mean the WebSocket of the same host.
  const stream = new URL(publicUrl).origin.replace(/^http/, 'ws');
  return [
    ...OWN,
    "img-src 'self' data: blob:",
    "style-src 'self' 'unsafe-inline'",
    'worker-src blob:',
    `connect-src 'self' ${stream} blob:`,
  ].join('; ');
}

/** Sets on every answer, errors included, what browsers shall not do. A route loosens what it must. */
export function secureHeaders(publicUrl: string) {
  const headers = {
    'content-security-policy': contentSecurity('api', publicUrl),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
  return (_req: Request, res: Response, next: Next): void => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    next();
  };
}

/** Gives the routes that are pages their own policy. */
export function pageHeaders(publicUrl: string) {
  return (req: Request, res: Response, next: Next): void => {
    const { page } = req.getRoute().spec;
    if (page) res.setHeader('content-security-policy', contentSecurity(page, publicUrl));
    next();
  };
}
