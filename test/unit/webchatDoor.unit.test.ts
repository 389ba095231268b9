import { isSameOrigin } from '../../src/webchat/sameOrigin.ts';
import { sessionCookie, sessionIn } from '../../src/webchat/session.ts';

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
    expect(sessionCookie('s', PUBLIC)).toMatch(/^gf_chat=s; .*; Secure$/);
    expect(sessionCookie('s', 'http://127.0.0.1:3978')).not.toContain('Secure');
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gf_chat=a.b.c', 'a.b.c'],
    ['other=1; gf_chat=a.b.c;more=2', 'a.b.c'],
    ['x_gf_chat=no; gf_chatty=no', undefined],
    ['gf_chat=', ''],
  ])('in "%s" is %s', (cookies, session) => {
    expect(sessionIn(cookies)).toBe(session);
  });
});
