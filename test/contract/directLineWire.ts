import { askForPass, type Pass } from '../support/chatClient.ts';
import { callApi, writeRaw, type Call } from '../support/rawHttp.ts';
import { useHost, type StartHost } from './directLineStart.ts';

const MARK = 'hemlig-mening-4711';

const HOSTS = ['[', 'a b', 'x:99999', 'a/b', 'a?b', '%', 'http://x', 'u@x'];
const TARGETS = ['http://[', 'http://x:99999/', '*', '//', '/%', '/%E0%A4%A', '/\\..\\', 'x'];

/** Wrong addresses, wrong methods and what is no HTTP at all, on a socket of its own where a library would refuse to send it. */
export function wireContract(start: StartHost): void {
  describe('on the wire', () => {
    const host = useHost(start);
    let pass: Pass;
    let path: string;
    const call = async (what: Partial<Call>) =>
      callApi(host().url, { path, token: pass.token, ...what });

    beforeAll(async () => {
      pass = await askForPass(host().url);
      path = `/conversations/${pass.conversationId}/activities`;
      await call({ path: '/conversations', body: {} });
    });
    afterEach(async () => {
      expect((await call({ path: '//healthz' })).body).toEqual({ status: 'alive' });
    });

    it('refuses a large body that does not say how large it is', async () => {
      const chunk = `${(300_000).toString(16)}\r\n${'x'.repeat(300_000)}\r\n`;
      const head = `POST /v3/directline${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n`;
      const request = `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk}0\r\n\r\n`;
      expect(await writeRaw(host().url, request)).toMatch(/^HTTP\/1\.1 413 /);
    });

    it.each([
      ['POST', '//healthz', 405],
      ['DELETE', '/conversations', 405],
      ['GET', '/tokens/generate', 405],
      ['HEAD', '//healthz', 200],
      ['HEAD', '/conversations', 405],
      ['OPTIONS', '/conversations', 405],
      ['GET', '//v3/directline/../../etc/passwd', 404],
      ['GET', '//..%2f..%2fetc%2fpasswd', 404],
      ['GET', `//${'x'.repeat(5000)}`, 404],
      ['GET', '/conversations/..%2f..%2f', 403],
    ])('%s %s is %i', async (method, where, status) => {
      const answer = await call({ path: where, method });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('server')).toBeNull();
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    });

    it.each(HOSTS)('refuses the Host "%s" and lives on', async (name) => {
      const get = `GET /healthz HTTP/1.1\r\nHost: ${name}\r\n\r\n`;
      expect(await writeRaw(host().url, get)).toMatch(/^HTTP\/1\.1 400 /);
      const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13';
      const request = `GET /v3/directline/x HTTP/1.1\r\nHost: ${name}\r\n${upgrade}\r\n\r\n`;
      expect(await writeRaw(host().url, request)).toMatch(/^HTTP\/1\.1 400 /);
    });

    it.each(TARGETS)('answers the target "%s" and lives on', async (target) => {
      const request = `GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
      expect(await writeRaw(host().url, request)).toMatch(/^HTTP\/1\.1 (200|400|404) /);
    });

    it.each([
      ['a giant header', `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`],
      ['no HTTP', 'hej\r\n\r\n'],
      [
        'two lengths',
        'POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      ],
      [
        'a broken handshake',
        'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      ],
    ])('answers %s and lives on', async (_name, request) => {
      expect(await writeRaw(host().url, request)).toMatch(/^HTTP\/1\.1 4\d\d /);
    });

    it('answers a client that offers h2c as if it had not', async () => {
      const upgrade =
        'Connection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AA';
      const request = `GET /healthz HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n\r\n`;
      expect(await writeRaw(host().url, request)).toMatch(/^HTTP\/1\.1 200 /);
    });

    it('logs neither words nor tokens nor ids', async () => {
      expect((await call({ body: { type: 'message', text: MARK } })).status).toBe(200);
      await call({ path: `${path}?watermark=1&t=${pass.token}` });
      await call({ path: `/conversations/${pass.conversationId}/nowhere?t=${pass.token}` });
      const logged = host().logged();
      expect(logged).toContain('"status":404');
      for (const secret of [MARK, pass.token, pass.conversationId, 'dl_', '127.0.0.1'])
        expect(logged).not.toContain(secret);
    });
  });
}
