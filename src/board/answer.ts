import type { Response } from 'restify';

/** What the board answers: a page, or where to go. */
export interface Answer {
  readonly status: number;
  /** HTML, or what the headers say that it is. */
  readonly page?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set-Cookie headers. An answer that sets none keeps the session alive. */
  readonly cookies?: readonly string[];
  /** False for what a page asks for by itself: the half hour runs on, for nobody has touched anything. */
  readonly renew?: boolean;
  /** The page has scripts of ours, which may ask us. */
  readonly scripts?: boolean;
}

export const show = (page: string, status = 200): Answer => ({ status, page });

/** After a form, or to where the page really is: the browser asks for this address by GET. */
export const goTo = (location: string, cookies?: readonly string[]): Answer => ({
  status: 303,
  headers: { location },
  ...(cookies && { cookies }),
});

/** Where Teams shows its tabs, old and new. A page inside one of these may show the board, when the settings let it. */
const teams = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';

/** `form-action` stays narrow, for browsers hold it against redirects too: what leads to the identity provider is a link. */
const pageHeaders = (ancestors: string, scripts: boolean) => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
    ...(scripts ? ["script-src 'self'", "connect-src 'self'"] : []),
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

interface Sending {
  readonly answer: Answer;
  /** Whether Teams may show the page in a frame; nobody else may, ever. */
  readonly teamsFrames: boolean;
}

/** Sends an answer. No page is ever kept by a browser or by anything on the way. */
export const send = (res: Response, { answer, teamsFrames }: Sending): void => {
  const { status, page, headers, cookies, scripts = false } = answer;
  const ours = pageHeaders(teamsFrames ? teams : "'none'", scripts);
  for (const [name, value] of Object.entries({ ...ours, ...headers })) res.setHeader(name, value);
  // It knows only all or nothing, and speaks for older browsers alone.
  if (teamsFrames) res.removeHeader('x-frame-options');
  if (cookies && cookies.length > 0) res.setHeader('set-cookie', [...cookies]);
  res.statusCode = status;
  res.end(page ?? '');
};
