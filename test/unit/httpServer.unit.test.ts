import type { Server } from 'restify';
import { mountHealth } from '../../src/http/health.ts';
import { listen } from '../../src/http/listen.ts';
import { createHttp, type HttpOptions } from '../../src/http/server.ts';
import { stopHttp } from '../../src/http/shutdown.ts';
import { loggerInto } from '../support/memoryHost.ts';
import { callApi, writeRaw } from '../support/rawHttp.ts';

const MARK = 'hemlig-mening-4711';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const NO_STREAMS = { leave() {}, terminate() {}, settled: async () => undefined };
const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';

describe('the HTTP server', () => {
  const lines: string[] = [];
  const open: Server[] = [];
  afterEach(async () => {
    lines.length = 0;
    await Promise.all(open.splice(0).map((server) => stopHttp(server, NO_STREAMS, 100)));
  });

  async function serve(mount: (server: Server) => void, more: Partial<HttpOptions> = {}) {
    const logger = loggerInto(lines);
    const options = { logger, publicUrl: 'http://127.0.0.1', newReference: () => 'ref-1', ...more };
    const server = createHttp(options);
    mount(server);
    open.push(server);
    return `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  }

  it.each([
    { fault: 'an error', thrown: new Error(MARK) },
    {
      fault: 'an error with a status',
      thrown: Object.assign(new Error(MARK), { statusCode: 502 }),
    },
    { fault: 'something that is no error', thrown: MARK },
  ])(
    'answers a handler that throws $fault with a reference and nothing else',
    async ({ thrown }) => {
      const url = await serve((server) => {
        server.get('/', async () => Promise.reject(thrown));
      });
      const answer = await callApi(url, { path: '//' });
      expect(answer.status).toBeGreaterThanOrEqual(500);
      expect(answer.body).toMatchObject({ error: { code: 'Fault', reference: 'ref-1' } });
      expect(lines.join('')).toContain('"reference":"ref-1"');
      expect(JSON.stringify(answer.body) + lines.join('')).not.toContain(MARK);
    },
  );

  it('lives on when a route for WebSockets throws, or there is none', async () => {
    const url = await serve((server) => {
      server.get({ path: '/stream', upgrade: true }, async () => {
        throw new Error(MARK);
      });
      mountHealth(server, { ready: async () => undefined, logger: loggerInto(lines) });
    });
    for (const [path, status] of [
      ['/stream', 500],
      ['/none', 404],
      ['/healthz', 400],
    ]) {
      const request = `GET ${path} HTTP/1.1\r\nHost: x\r\n${UPGRADE}\r\n`;
      expect(await writeRaw(url, request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    }
    expect(lines.join('')).toContain('"reference":"ref-1"');
    expect((await callApi(url, { path: '//healthz' })).status).toBe(200);
  });

  it('takes a form only where the route says so', async () => {
    const url = await serve((server) => {
      server.post({ path: '/form', body: 'form' }, async (req, res) => {
        res.send(200, { got: req.body });
      });
    });
    const form = await callApi(url, { path: '//form', body: 'a=1&b=%C3%A5', headers: FORM });
    expect(form.body).toEqual({ got: { a: '1', b: 'å' } });
    expect((await callApi(url, { path: '//form', body: {} })).status).toBe(415);
    const large = await callApi(url, {
      path: '//form',
      body: `a=${'x'.repeat(300_000)}`,
      headers: FORM,
    });
    expect(large.status).toBe(413);
  });

  it('gives every kind of page its own policy, and errors the strictest', async () => {
    const url = await serve((server) => {
      for (const page of ['chat', 'board', 'api'] as const)
        server.get({ path: `/${page}`, page }, async (_req, res) => {
          res.send(200, {});
        });
    });
    const policy = async (path: string) =>
      (await callApi(url, { path })).headers.get('content-security-policy');
    expect(await policy('//chat')).toContain("connect-src 'self' ws://127.0.0.1 blob:");
    expect(await policy('//board')).toMatch(/^default-src 'self'.*form-action 'self'/);
    expect(await policy('//api')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(await policy('//none')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([
    { when: 'it answers', ready: async () => undefined, status: 200 },
    { when: 'it fails', ready: async () => Promise.reject(new Error(MARK)), status: 503 },
    { when: 'it is silent', ready: () => new Promise<void>(() => undefined), status: 503 },
  ])('is as ready as its store: $status when $when', async ({ ready, status }) => {
    const logger = loggerInto(lines);
    const url = await serve((server) => mountHealth(server, { ready, logger, patience: 50 }));
    expect((await callApi(url, { path: '//readyz' })).status).toBe(status);
    expect((await callApi(url, { path: '//healthz' })).body).toEqual({ status: 'alive' });
    expect(lines.join('')).not.toContain(MARK);
  });

  it.each([
    { slow: 'headers', sent: 'POST / HTTP/1.1\r\nHost: x\r\n' },
    {
      slow: 'a body',
      sent: 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{',
    },
  ])('does not wait for ever for $slow', async ({ sent }) => {
    const patience = { headers: 100, request: 200 };
    const url = await serve(
      (server) => {
        server.post('/', async (_req, res) => {
          res.send(200, {});
        });
      },
      { patience },
    );
    expect(await writeRaw(url, sent)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('tells that its port is taken', async () => {
    const url = await serve(() => undefined);
    const second = createHttp({
      logger: loggerInto(lines),
      publicUrl: url,
      newReference: () => '',
    });
    const taken = listen(second, '127.0.0.1', Number(new URL(url).port));
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('logs the route’s pattern, and of frequent routes only the failures', async () => {
    const url = await serve((server) => {
      server.get('/one/:id', async (_req, res) => {
        res.send(200, {});
      });
      server.get({ path: '/poll/:id', quiet: true }, async (req, res) => {
        res.send(Number(req.params.id), {});
      });
    });
    for (const path of ['//one/secret?t=secret', '//poll/200', '//poll/404'])
      await callApi(url, { path });
    const logged = lines.map((line) => JSON.parse(line));
    expect(logged).toMatchObject([
      { method: 'GET', route: '/one/:id', status: 200, ms: expect.any(Number) },
      { method: 'GET', route: '/poll/:id', status: 404 },
    ]);
    expect(lines.join('')).not.toContain('secret');
  });

  it('sends strict transport security only where it is served over HTTPS', async () => {
    const header = 'strict-transport-security';
    const plain = await serve(() => undefined);
    const secure = await serve(() => undefined, { publicUrl: 'https://chat.example.se' });
    expect((await callApi(plain, { path: '//' })).headers.get(header)).toBeNull();
    expect((await callApi(secure, { path: '//' })).headers.get(header)).toBe('max-age=31536000');
  });
});
