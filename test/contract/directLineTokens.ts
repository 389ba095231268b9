import { z } from 'zod';
import { askForPass } from '../support/chatClient.ts';
import { callApi, type Call } from '../support/rawHttp.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const granted = z.object({
  conversationId: z.string().min(20),
  token: z.string(),
  expires_in: z.literal(1800),
});
const GENERATE = { path: '/tokens/generate', body: {} };
const LONG_AGO = 'eyJhbGciOiJub25lIn0.eyJ1c2VyIjoiZGxfeCIsImNvbnYiOiJ4In0.';

/** Who gets a token, what it opens, and when it stops. */
export function tokenContract(start: StartHost): void {
  describe('tokens', () => {
    const host = useHost(start);
    const call = async (what: Call) => callApi(host().url, what);
    const generate = async (headers: Record<string, string>, body: unknown = {}) =>
      call({ ...GENERATE, body, headers });

    it('gives the chat page a token, and its browser for 72 hours a cookie that no script reads', async () => {
      const answer = await generate({ 'sec-fetch-site': 'same-origin' });
      expect(answer.status).toBe(200);
      granted.parse(answer.body);
      const [session, mark] = answer.headers.getSetCookie();
      const kept = 'Path=/; Max-Age=259200; SameSite=Strict$';
      expect(session).toMatch(new RegExp(`^gf_chat=[\\w.-]+; HttpOnly; ${kept}`));
      expect(mark).toMatch(new RegExp(`^gf_open=1; ${kept}`));
    });

    it.each([
      { from: 'another site', headers: { 'sec-fetch-site': 'cross-site' } },
      { from: 'a sibling site', headers: { 'sec-fetch-site': 'same-site' } },
      { from: 'another origin', headers: { origin: 'https://else.example' } },
      { from: 'nowhere', headers: {} },
    ])('gives none to a page from $from', async ({ headers }) => {
      const answer = await generate(headers);
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'CrossSite' } } });
      expect(answer.headers.get('set-cookie')).toBeNull();
    });

    it.each([{ extra: 1 }, { fresh: 'yes' }, { locale: 'not a tag!' }, [], null, '"text"', 7])(
      'refuses the wish %j',
      async (body) => {
        const answer = await generate({ origin: host().url }, body ?? 'null');
        expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadWish' } } });
      },
    );

    it('keeps a browser in its conversation until it wishes for a fresh one', async () => {
      const first = await askForPass(host().url);
      const second = await askForPass(host().url, { cookie: first.cookie });
      const third = await askForPass(host().url, { cookie: first.cookie, fresh: true });
      expect(second.conversationId).toBe(first.conversationId);
      expect(third.conversationId).not.toBe(first.conversationId);
    });

    it('finds no conversation where the mark is gone that a script can take away', async () => {
      const { cookie, conversationId } = await askForPass(host().url);
      const session = cookie.split('; ').find((each) => each.startsWith('gf_chat='));
      const later = await askForPass(host().url, { cookie: session ?? '' });
      expect(later.conversationId).not.toBe(conversationId);
    });

    it('lets a page that is left take everything from its browser, and no other site', async () => {
      const path = '/tokens/forget';
      const answer = await call({ path, method: 'POST', headers: { origin: host().url } });
      expect(answer.status).toBe(204);
      const ended = answer.headers.getSetCookie();
      expect(ended.map((each) => each.split('=')[0])).toEqual(['gf_chat', 'gf_open', 'gf_lang']);
      for (const each of ended) expect(each).toMatch(/^\w+=1?; .*Max-Age=0;/);
      const elsewhere = { 'sec-fetch-site': 'cross-site' };
      const refused = await call({ path, method: 'POST', headers: elsewhere });
      expect(refused.status).toBe(403);
      expect(refused.headers.getSetCookie()).toEqual([]);
    });

    it('does not believe a session that is torn, or that is a token', async () => {
      const { cookie, token, conversationId } = await askForPass(host().url);
      for (const wrong of [
        cookie.replace('; ', 'x; '),
        `gf_chat=${token}; gf_open=1`,
        'gf_chat=; gf_open=1',
      ])
        expect((await askForPass(host().url, { cookie: wrong })).conversationId).not.toBe(
          conversationId,
        );
    });

    it('does not take the session for a token', async () => {
      const { cookie } = await askForPass(host().url);
      const token = /gf_chat=([^;]*)/.exec(cookie)?.[1] ?? '';
      expect((await call({ path: '/conversations', token, body: {} })).status).toBe(403);
    });

    it('opens a conversation once, and finds it open after that', async () => {
      const { token } = await askForPass(host().url);
      const first = await call({
        path: '/conversations',
        token,
        body: { user: {}, locale: 'sv-SE' },
      });
      const second = await call({ path: '/conversations', token, body: {} });
      expect([first.status, second.status]).toEqual([201, 200]);
      granted.parse(first.body);
    });

    it('renews a token that still holds, and none after that', async () => {
      const { token } = await askForPass(host().url);
      host().forward(1700);
      const renewed = await call({ path: '/tokens/refresh', token, method: 'POST' });
      const { token: next } = granted.parse(renewed.body);
      host().forward(200);
      expect((await call({ path: '/tokens/refresh', token, method: 'POST' })).status).toBe(403);
      expect((await call({ path: '/conversations', token: next, body: {} })).status).toBe(201);
    });

    it.each(['x', 'undefined', 'a.b.c', LONG_AGO, 'x'.repeat(5000)])(
      'has one answer for every token that is not one (%#)',
      async (token) => {
        const answer = await call({ path: '/conversations', token, body: {} });
        expect(answer).toMatchObject({ status: 403, body: { error: { code: 'TokenInvalid' } } });
      },
    );

    it('asks for a token where there is none', async () => {
      const answer = await call({ path: '/conversations', body: {} });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    });

    it('opens no conversation but the token’s own', async () => {
      const mine = await askForPass(host().url);
      const other = await askForPass(host().url);
      await call({ path: '/conversations', token: other.token, body: {} });
      const body = { type: 'message', text: 'hej' };
      for (const end of ['', '/activities', '/upload']) {
        const path = `/conversations/${other.conversationId}${end}`;
        const method = end === '/upload' ? 'POST' : 'GET';
        expect((await call({ path, token: mine.token, method })).status).toBe(403);
      }
      const path = `/conversations/${other.conversationId}/activities`;
      expect((await call({ path, token: mine.token, body })).status).toBe(403);
    });

    it('knows no conversation that was never opened', async () => {
      const { conversationId, token } = await askForPass(host().url);
      const path = `/conversations/${conversationId}`;
      expect((await call({ path, token })).status).toBe(404);
      expect((await call({ path: `${path}/activities`, token })).status).toBe(404);
      const body = { type: 'message', text: 'hej' };
      expect((await call({ path: `${path}/activities`, token, body })).status).toBe(404);
    });
  });
}
