import type { Server } from 'restify';
import { listen } from '../../src/http/listen.ts';
import { createHttp } from '../../src/http/server.ts';
import { readTexts } from '../../src/text/translate.ts';
import { readAssets } from '../../src/webchat/assets.ts';
import { mountPage } from '../../src/webchat/page.ts';

const logger = { info: () => {}, warn: () => {}, error: () => {} };
const publicUrl = 'http://127.0.0.1:1';
const landlord = { name: 'Provbo', phone: '011-123 45 67', office: 'Provgatan 2' };

describe('the chat page and what it loads', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = createHttp({ logger, publicUrl, newReference: () => 'r' });
    mountPage(server, {
      ...readTexts('locales'),
      landlord,
      publicUrl,
      chatHours: 72,
      exitUrl: 'https://weather.example/',
    });
    url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  });

  afterAll(() => {
    server.close();
    server.server.closeAllConnections();
  });

  it('is never kept by a browser, for its words may change', async () => {
    const page = await fetch(url, { headers: { 'accept-language': 'en' } });
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('content-language')).toBe('en');
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  it('runs no script but its own, in no frame', async () => {
    const { headers } = await fetch(url);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/(script|default)-src 'self'(;|$)/);
    expect(policy).toContain('ws://127.0.0.1:1');
    expect(headers.get('permissions-policy')).toContain('microphone=()');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('keeps a language that was asked for, and no other', async () => {
    const asked = await fetch(`${url}/?lang=en`);
    expect(asked.headers.get('set-cookie')).toMatch(/^gf_lang=en;/);
    const nonsense = await fetch(`${url}/?lang=%3Cscript%3E&lang=en`);
    expect(nonsense.headers.get('set-cookie')).toBeNull();
    expect(nonsense.status).toBe(200);
  });

  it('is kept for ever where its address changes with its content', async () => {
    const page = await (await fetch(url)).text();
    const address = /src="(\/assets\/webchat-[^"]+\/webchat\.js)"/.exec(page)?.[1] ?? '';
    const first = await fetch(url + address, { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(first.headers.get('vary')).toBe('Accept-Encoding');
    const etag = first.headers.get('etag') ?? '';
    const headers = { 'accept-encoding': 'br', 'if-none-match': etag };
    expect((await fetch(url + address, { headers })).status).toBe(304);
    const other = { 'accept-encoding': 'gzip', 'if-none-match': etag };
    expect((await fetch(url + address, { headers: other })).status).toBe(200);
  });

  it('arrives as it is, whatever it is packed in', async () => {
    for (const { path, body, type } of readAssets()) {
      const answer = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } });
      expect(answer.headers.get('content-encoding')).toBeNull();
      expect(answer.headers.get('content-type')).toBe(type);
      expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
    }
  });

  it('comes with the licences of Web Chat, under the name that its banner gives', async () => {
    const page = await (await fetch(url)).text();
    const address = /href="(\/assets\/[^"]+\/webchat\.js\.LICENSE\.txt)"/.exec(page)?.[1] ?? '';
    const licences = await (await fetch(url + address)).text();
    expect(licences).toContain('Copyright (c) Microsoft Corporation');
    expect(licences).toContain('Facebook, Inc.');
  });

  it('weighs under 800 kB the first time', async () => {
    const page = Buffer.from(await (await fetch(url)).arrayBuffer());
    const sizes = readAssets().map(async ({ path }) => {
      const { headers } = await fetch(url + path, { headers: { 'accept-encoding': 'br' } });
      return Number(headers.get('content-length'));
    });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, page.length);
    expect(total).toBeLessThan(800_000);
  });
});
