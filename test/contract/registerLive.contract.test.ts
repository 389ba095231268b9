import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openImport, someHomes, somePeople } from '../support/registerImport.ts';
import { newPlace, startServer, type Place, type Server } from '../support/server.ts';

/** How long a running server may take to see a changed file. */
const patience = 60_000;

let desk: ReturnType<typeof openImport>;
let place: Place;
let server: Server | undefined;
beforeEach(async () => {
  desk = openImport();
  place = { ...(await newPlace()), dataDir: desk.folder };
});
afterEach(async () => {
  await server?.kill();
  server = undefined;
  desk.close();
});

/** The sign-in page, which shows everybody in the register. */
const staffPage = async (): Promise<string> => (await fetch(server?.signIn ?? '')).text();

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it has not come about');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

describe('a running server', () => {
  it('takes up the register of a first import, then a changed one, and keeps it when the file is spoilt', async () => {
    server = await startServer(place);
    expect(server?.printed()).toContain('the sample register');
    expect(await staffPage()).toContain('Amir Holm');

    desk.write('homes.csv', someHomes);
    desk.write('people.csv', somePeople);
    desk.take('homes.csv', 'people.csv');
    await until(async () => (await staffPage()).includes('Åsa Öman'));
    expect(await staffPage()).not.toContain('Amir Holm');

    desk.write('people.csv', somePeople.replaceAll('Åsa Öman', 'Åsa Ek'));
    desk.take('people.csv');
    await until(async () => (await staffPage()).includes('Åsa Ek'));

    const spoilt = { ...desk.read(), coordinators: [{ name: 'Hemlig Person' }] };
    writeFileSync(join(desk.folder, 'spoilt'), JSON.stringify(spoilt));
    renameSync(join(desk.folder, 'spoilt'), desk.file);
    await until(async () => server?.printed().includes('cannot be read anew') === true);
    expect(await staffPage()).toContain('Åsa Ek');
    expect(server?.printed()).toContain('coordinators.0.id: invalid_type');
    expect(server?.printed()).not.toContain('Hemlig');
    expect(await server?.stop()).toBe(0);
  }, 120_000);

  it('is not started when the register that is named is not there', async () => {
    const again = await startServer(place, { REGISTER_FILE: join(desk.folder, 'none.json') }).catch((error: unknown) => String(error)); // prettier-ignore
    expect(again).toContain('register cannot be read');
  });

  it('begins with the register that was imported', async () => {
    desk.write('people.csv', somePeople);
    desk.take('people.csv');
    server = await startServer(place);
    expect(server?.printed()).toContain(desk.file);
    expect(await staffPage()).toContain('Åsa Öman');
  });
});
