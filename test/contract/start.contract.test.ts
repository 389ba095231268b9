import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  freePort,
  newPlace,
  spawnServer,
  startServer,
  watch,
  type Place,
} from '../support/server.ts';

describe('starting the server', () => {
  let place: Place;
  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(() => place.remove());

  const refusal = async (env: Readonly<Record<string, string>>) => {
    const { printed, ended } = watch(spawnServer(place, env));
    return { code: await ended, printed: printed() };
  };

  it('says where chat, board and data are, that the register is a sample, and who may use the channel', async () => {
    const server = await startServer(place);
    const printed = server.printed();
    expect(printed).toContain(`http://127.0.0.1:${place.port}/`);
    expect(server.signIn).toContain('/board/sign-in?key=');
    expect(printed).toContain(place.dataDir);
    expect(printed).toContain('fictitious homes and coordinators');
    expect(printed).toContain('from this machine only, because no app id is set');
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    }
    expect(await server.stop()).toBe(0);
  });

  it.each([
    ['a port that is no number', { PORT: 'abc' }, 'PORT must be a whole number'],
    ['a port that is none', { PORT: '70000' }, 'PORT must be a whole number'],
    ['a host of another machine', { HOST: '203.0.113.9' }, '203.0.113.9 is not an address'],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be'],
    ['quiet hours that are none', { QUIET_FROM: '25' }, 'QUIET_FROM must be'],
    ['tables without an account', { STORE: 'azure' }, 'TABLES_CONNECTION_STRING is needed'],
    ['a register that is not there', { REGISTER_FILE: '/nowhere.json' }, 'register cannot be read'],
    ['production without an app id', { NODE_ENV: 'production' }, 'MICROSOFT_APP_ID must be'],
    [
      'an app id without a tenant',
      { MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111' },
      'TENANT_ID is needed',
    ],
  ])('%s gives one readable message and exit code 1', async (_what, env, words) => {
    const { code, printed } = await refusal(env);
    expect(code).toBe(1);
    expect(printed).toContain('Grannfrid cannot start');
    expect(printed).toContain(words);
    expect(printed).not.toContain('    at ');
  });

  it('names every wrong setting at once', async () => {
    const { printed } = await refusal({ PORT: 'x', LOG_LEVEL: 'y', STORE: 'z' });
    expect(printed.match(/^ {2}- /gm)).toHaveLength(3);
  });

  it('production names all that it lacks', async () => {
    const { printed } = await refusal({ NODE_ENV: 'production' });
    const names = ['MICROSOFT_APP_ID', 'PUBLIC_URL', 'REGISTER_FILE', 'SECRET', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']; // prettier-ignore
    for (const name of names) {
      expect(printed).toContain(name);
    }
  });

  it('starts while the identity provider is down, shows no link, and says so to who wants to sign in', async () => {
    const issuer = `http://127.0.0.1:${await freePort()}`;
    const server = await startServer(place, { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'board', OIDC_CLIENT_SECRET: 'x' }); // prettier-ignore
    expect([server.signIn, server.printed()]).toEqual([
      '',
      expect.stringContaining('work account'),
    ]);
    const answer = await fetch(`${server.url}/board/sign-in/begin`);
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('inte just nu'),
    ]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  it('a taken port says which, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(place.port, '127.0.0.1', resolve));
    const { code, printed } = await refusal({});
    expect(code).toBe(1);
    expect(printed).toContain(`Port ${place.port} is taken`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('a data folder that is a file says so', async () => {
    const file = join(place.dataDir, 'file');
    writeFileSync(file, '');
    const { code, printed } = await refusal({ DATA_DIR: file });
    expect(code).toBe(1);
    expect(printed).toContain('cannot be written to');
  });

  it('a secret that a crash left empty is never used', async () => {
    writeFileSync(join(place.dataDir, 'secret'), '');
    const { code, printed } = await refusal({});
    expect(code).toBe(1);
    expect(printed).toContain('Grannfrid cannot start');
  });

  it('a database file of another program is left alone', async () => {
    writeFileSync(
      join(place.dataDir, 'grannfrid.db'),
      'not a database at all, but somebody else may need it',
    );
    const { code, printed } = await refusal({});
    expect(code).toBe(1);
    expect(printed).toContain('cannot be used');
  });
});
