import { SignJWT } from 'jose';
import { Temporal } from 'temporal-polyfill';
import { createTokens, lifetimes } from '../../src/webchat/tokens.ts';

const KEY = new Uint8Array(32).fill(7);
const HOURS = 72;
const HOLDER = { user: 'dl_1', conversation: 'c1', locale: 'sv' };

describe('a token', () => {
  let at = Temporal.Instant.from('2026-11-23T22:40:00Z');
  const tokens = createTokens({ tokenKey: KEY, now: () => at, chatHours: HOURS });
  const wait = (seconds: number): void => {
    at = at.add({ seconds });
  };

  it('names its holder to the client, who reads the claim "user"', async () => {
    const token = await tokens.issue('stream', HOLDER);
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toMatchObject({ user: 'dl_1', conv: 'c1', exp: claims.iat + 1800 });
  });

  it.each(['stream', 'session'] as const)(
    'holds for its lifetime and no longer (%s)',
    async (purpose) => {
      const token = await tokens.issue(purpose, HOLDER);
      wait(lifetimes(HOURS)[purpose] - 1);
      expect(await tokens.read(purpose, token)).toEqual(HOLDER);
      wait(1);
      expect(await tokens.read(purpose, token)).toBeUndefined();
    },
  );

  it('opens only what it was made for', async () => {
    const session = await tokens.issue('session', HOLDER);
    const stream = await tokens.issue('stream', HOLDER);
    expect(await tokens.read('stream', session)).toBeUndefined();
    expect(await tokens.read('session', stream)).toBeUndefined();
  });

  it('of another key opens nothing', async () => {
    const others = createTokens({
      tokenKey: new Uint8Array(32).fill(8),
      now: () => at,
      chatHours: HOURS,
    });
    expect(await tokens.read('stream', await others.issue('stream', HOLDER))).toBeUndefined();
  });

  it('without an expiry, a holder or our algorithm opens nothing, though the key is right', async () => {
    const claims = { user: 'dl_1', conv: 'c1' };
    const sign = async (jwt: SignJWT, alg = 'HS256') =>
      jwt
        .setProtectedHeader({ alg })
        .setAudience('grannfrid/stream')
        .sign(new Uint8Array(64).fill(7));
    const exp = Math.floor(at.epochMilliseconds / 1000) + 60;
    const same = createTokens({
      tokenKey: new Uint8Array(64).fill(7),
      now: () => at,
      chatHours: HOURS,
    });
    const good = await sign(new SignJWT(claims).setExpirationTime(exp));
    const bad = [
      await sign(new SignJWT(claims)),
      await sign(new SignJWT({ conv: 'c1' }).setExpirationTime(exp)),
      await sign(new SignJWT({ ...claims, user: 7 }).setExpirationTime(exp)),
      await sign(new SignJWT(claims).setExpirationTime(exp), 'HS512'),
    ];
    expect(await same.read('stream', good)).toMatchObject({ conversation: 'c1' });
    for (const token of bad) expect(await same.read('stream', token)).toBeUndefined();
  });

  it('that is torn anywhere opens nothing, and breaks nothing', async () => {
    const token = await tokens.issue('stream', HOLDER);
    // The last character of a signature holds bits that do not count, so it is left as it is.
    for (let place = 0; place < token.length - 1; place += 1) {
      const torn = `${token.slice(0, place)}${token[place] === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`;
      expect(await tokens.read('stream', torn)).toBeUndefined();
      expect(await tokens.read('stream', token.slice(0, place))).toBeUndefined();
    }
  });

  it.each(['', '.', '..', '...', 'å.ä.ö', 'e30.e30.e30', 'bnVsbA.bnVsbA.', '\0', 'x'.repeat(3000)])(
    'that is garbage opens nothing (%#)',
    async (garbage) => {
      expect(await tokens.read('stream', garbage)).toBeUndefined();
    },
  );
});
