import { createBrowser } from '../support/boardBrowser.ts';
import { startBoard } from '../support/boardHost.ts';

const at = '2026-11-23T08:30:00Z';

describe('an address that tries to sign in too often', () => {
  it.each([
    ['/board/sign-in', 'GET'],
    ['/board/sign-in/begin', 'GET'],
    ['/board/sign-in/callback?code=x&state=y', 'GET'],
    ['/board/sign-in', 'POST'],
    ['/board/sign-in/new', 'POST'],
  ])('is told to wait at %s (%s), in words, and can go on then', async (address, method) => {
    const strict = await startBoard(at, { signInRate: { burst: 1, perMinute: 6 } });
    const ask = () => fetch(strict.url + address, { method, redirect: 'manual', headers: { 'accept-language': 'sv' }, ...(method === 'POST' && { body: new URLSearchParams() }) }); // prettier-ignore
    expect((await ask()).status).not.toBe(429);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await refused.text()).toContain('Vänta 10 sekunder');
    expect((await fetch(`${strict.url}/board`, { redirect: 'manual' })).status).toBe(303);
    strict.forward(1);
    expect((await ask()).status).not.toBe(429);
    await strict.stop();
  });

  it('does not keep who is signed in from their work', async () => {
    const strict = await startBoard(at, { signInRate: { burst: 2, perMinute: 6 } });
    const person = createBrowser(strict.url);
    const queue = await person.submit(await person.get(strict.newLink()), 'main form', { coordinator: 'c-sara' }); // prettier-ignore
    expect((await person.get('/board/sign-in')).status).toBe(429);
    expect((await person.get('/board')).text('.who')).toContain('Sara Lund');
    const out = await person.lead(queue.address);
    expect(out.status).toBe(200);
    await strict.stop();
  });
});
