import { Temporal } from 'temporal-polyfill';
import { createSessions } from '../../src/board/sessions.ts';
import { createSignInLinks } from '../../src/board/signInLinks.ts';
import { sampleRegister } from '../support/boardHost.ts';

const [sara] = sampleRegister.coordinators;
if (!sara) throw new Error('the sample register has no coordinator');

function setting() {
  const clock = { now: Temporal.Instant.from('2026-11-23T08:00:00Z') };
  const shown: string[] = [];
  return {
    shown,
    forward: (seconds: number) => {
      clock.now = clock.now.add({ seconds });
    },
    deps: {
      now: () => clock.now,
      newId: () => crypto.randomUUID(),
      publicUrl: 'https://bo.example',
      showLink: (url: string) => void shown.push(url),
      sessionKey: new Uint8Array(32).fill(7),
      register: () => sampleRegister,
    },
  };
}

const keyOf = (link: string) => new URL(link).searchParams.get('key') ?? '';

describe('a sign-in link', () => {
  it('leads to the board and has a key of 64 random digits', () => {
    const link = createSignInLinks(setting().deps).newLink();
    expect(link).toMatch(/^https:\/\/bo\.example\/board\/sign-in\?key=[0-9a-f]{64}$/);
  });

  it('works once, and looking at it does not use it up', () => {
    const links = createSignInLinks(setting().deps);
    const key = keyOf(links.newLink());
    expect([links.isGood(key), links.isGood(key)]).toEqual([true, true]);
    expect([links.use(key), links.use(key), links.isGood(key)]).toEqual([true, false, false]);
  });

  it('works for 15 minutes, and not a moment longer', () => {
    const { deps, forward } = setting();
    const links = createSignInLinks(deps);
    const key = keyOf(links.newLink());
    forward(15 * 60 - 1);
    expect(links.isGood(key)).toBe(true);
    forward(1);
    expect([links.isGood(key), links.use(key)]).toEqual([false, false]);
  });

  it('is nothing that somebody can guess', () => {
    const links = createSignInLinks(setting().deps);
    links.newLink();
    expect(['', 'undefined', 'a'.repeat(64)].map((key) => links.isGood(key))).toEqual([false, false, false]); // prettier-ignore
  });

  it('is shown in the console at most every half minute when it is asked for from the page', () => {
    const { deps, forward, shown } = setting();
    const links = createSignInLinks(deps);
    expect(links.show()).toBe(0);
    forward(10);
    expect(links.show()).toBe(20);
    forward(20);
    expect(links.show()).toBe(0);
    expect(shown).toHaveLength(2);
    expect(shown.every((link) => links.isGood(keyOf(link)))).toBe(true);
  });
});

describe('a session', () => {
  it('knows its coordinator again by its cookie', async () => {
    const sessions = createSessions(setting().deps);
    const session = sessions.begin(sara);
    expect(await sessions.read(await sessions.token(session))).toEqual(session);
  });

  it('ends after 30 idle minutes, and lives on where it is used', async () => {
    const { deps, forward } = setting();
    const sessions = createSessions(deps);
    const session = sessions.begin(sara);
    const first = await sessions.token(session);
    forward(29 * 60);
    const second = await sessions.token(session);
    forward(60);
    expect(await sessions.read(first)).toBeUndefined();
    expect(await sessions.read(second)).toEqual(session);
  });

  it('ends after twelve hours, however busy', async () => {
    const { deps, forward } = setting();
    const sessions = createSessions(deps);
    const session = sessions.begin(sara);
    forward(12 * 3600 - 60);
    const last = await sessions.token(session);
    expect(await sessions.read(last)).toEqual(session);
    forward(60);
    expect(await sessions.read(last)).toBeUndefined();
  });

  it('is over for every copy of its cookie once somebody has signed out', async () => {
    const sessions = createSessions(setting().deps);
    const session = sessions.begin(sara);
    const other = sessions.begin(sara);
    sessions.end(session);
    expect(await sessions.read(await sessions.token(session))).toBeUndefined();
    expect(await sessions.read(await sessions.token(other))).toEqual(other);
  });

  it('is none for somebody who has left the register', async () => {
    const { deps } = setting();
    const token = await createSessions(deps).token({ ...createSessions(deps).begin(sara) });
    const without = sampleRegister.coordinators.filter(({ id }) => id !== sara.id);
    const sessions = createSessions({ ...deps, register: () => ({ ...sampleRegister, coordinators: without }) }); // prettier-ignore
    expect(await sessions.read(token)).toBeUndefined();
  });

  it('is none for a cookie that is forged, torn, signed with another key, or none of ours', async () => {
    const { deps } = setting();
    const sessions = createSessions(deps);
    const token = await sessions.token(sessions.begin(sara));
    const [head, , signature] = token.split('.');
    const claims = Buffer.from(JSON.stringify({ sub: 'c-karin' })).toString('base64url');
    const other = createSessions({ ...deps, sessionKey: new Uint8Array(32).fill(8) });
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const bad = [
      undefined,
      '',
      'x',
      'a.b.c',
      '..',
      unsigned,
      token.slice(0, -3),
      `${head}.${claims}.${signature}`,
      await other.token(other.begin(sara)),
      `${token}${'a'.repeat(3000)}`,
    ];
    const read = await Promise.all(bad.map(async (each) => sessions.read(each)));
    expect(read).toEqual(bad.map(() => undefined));
  });
});
