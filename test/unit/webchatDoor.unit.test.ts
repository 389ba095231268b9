import { isSameOrigin } from '../../src/webchat/sameOrigin.ts';
import { endedSession, sessionCookies, sessionIn } from '../../src/webchat/session.ts';

const PUBLIC = 'https://chat.example.se/';

describe('a request for a token', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://chat.example.se' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://chat.example.se' }, false],
    [{ origin: 'https://chat.example.se' }, true],
    [{ origin: 'http://chat.example.se' }, false],
    [{ origin: 'https://chat.example.se.evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, false],
  ])('with the headers %j is from our page: %s', (headers, ours) => {
    expect(isSameOrigin(headers, PUBLIC)).toBe(ours);
  });
});

describe('the session cookie', () => {
  it('is sent over HTTPS only where the chat is', () => {
    const given = { session: 's', seconds: 60 };
    for (const each of sessionCookies(given, PUBLIC)) expect(each).toMatch(/; Secure$/);
    expect(sessionCookies(given, 'http://127.0.0.1:3978').join()).not.toContain('Secure');
  });

  it('outlives the browser, until it is ended', () => {
    const [session, mark] = sessionCookies({ session: 's', seconds: 60 }, PUBLIC);
    expect(session).toMatch(/^gf_chat=s; HttpOnly; .*Max-Age=60;/);
    expect(mark).toMatch(/^gf_open=1; (?!.*HttpOnly).*Max-Age=60;/);
    for (const each of endedSession(PUBLIC)) expect(each).toContain('Max-Age=0;');
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gf_chat=a.b.c; gf_open=1', 'a.b.c'],
    ['other=1; gf_open=1; gf_chat=a.b.c;more=2', 'a.b.c'],
    ['gf_chat=a.b.c', undefined],
    ['gf_open=1', undefined],
    ['x_gf_chat=no; gf_chatty=no; gf_open=1', undefined],
    ['gf_chat=; gf_open=1', ''],
  ])('in "%s" is %s', (cookies, session) => {
    expect(sessionIn(cookies)).toBe(session);
  });
});
