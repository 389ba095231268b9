import type { Server } from './server.ts';

/** A coordinator's browser without a face: keeps the cookie, reads pages, sends forms. */
export interface BoardClient {
  readonly read: (path: string) => Promise<string>;
  readonly send: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
}

const cookieIn = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0] ?? '')
    .join('; ');

/** Signs in by the address that the console showed. */
export const signIn = async (server: Server, coordinator: string): Promise<BoardClient> => {
  const key = new URL(server.signIn).searchParams.get('key') ?? '';
  const send = (path: string, fields: Readonly<Record<string, string>>, cookie = '') =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
    });
  const cookie = cookieIn(await send('/board/sign-in', { key, coordinator }));
  const headers = { cookie, 'accept-language': 'sv' };
  return {
    read: async (path) => (await fetch(`${server.url}${path}`, { headers })).text(),
    send: (path, fields) => send(path, fields, cookie),
  };
};
