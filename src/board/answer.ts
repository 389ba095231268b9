import type { Response } from 'restify';

/** What the board answers: a page, or where to go. */
export interface Answer {
  readonly status: number;
  readonly page?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set-Cookie headers. An answer that sets none keeps the session alive. */
  readonly cookies?: readonly string[];
}

export const show = (page: string, status = 200): Answer => ({ status, page });

/** After a form, or to where the page really is: the browser asks for this address by GET. */
export const goTo = (location: string, cookies?: readonly string[]): Answer => ({
  status: 303,
  headers: { location },
  ...(cookies && { cookies }),
});

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Sends an answer. No page is ever kept by a browser or by anything on the way. */
export const send = (res: Response, { status, page, headers, cookies }: Answer): void => {
  for (const [name, value] of Object.entries({ ...pageHeaders, ...headers }))
    res.setHeader(name, value);
  if (cookies && cookies.length > 0) res.setHeader('set-cookie', [...cookies]);
  res.statusCode = status;
  res.end(page ?? '');
};
