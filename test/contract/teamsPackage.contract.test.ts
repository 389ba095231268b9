import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { staffSaid } from '../../src/bot/staff/staffSaid.ts';
import { readTexts } from '../../src/text/translate.ts';
import { manifestFaults, wordFaults } from '../support/teamsSchema.ts';

const appId = '11111111-1111-4111-8111-111111111111';
const settings = { MICROSOFT_APP_ID: appId, PUBLIC_URL: 'https://grannfrid.example/' };
const command = ['--disable-warning=ExperimentalWarning', 'src/composeTeams.ts'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'teams-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes the package as `npm run teams:package -- <file>` does. */
const make = (file: string, env: Readonly<Record<string, string>> = settings, lang = 'sv_SE') => {
  const path = join(folder, file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, path], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: lang, ...env },
  });
  return { status, stdout, stderr, path };
};

const words = z.record(z.string(), z.string());
const commands = z.array(z.object({ title: z.string(), description: z.string() }));
const manifest = z.looseObject({
  id: z.string(),
  version: z.string(),
  name: words,
  description: words,
  icons: words,
  developer: words,
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.object({ scopes: z.array(z.string()), commands })),
    }),
  ]),
  staticTabs: z.array(z.object({ name: z.string().optional(), contentUrl: z.string().optional() })),
  validDomains: z.array(z.string()),
});

const jsonIn = (files: Readonly<Record<string, Uint8Array>>, name: string): unknown =>
  JSON.parse(strFromU8(files[name] ?? new Uint8Array()));

/** Every word of the manifest that people read, by the path that a file of words names it with. */
const wordsOf = ({ name, description, bots, staticTabs }: z.infer<typeof manifest>) => {
  const of = (at: string, each: object) =>
    Object.entries(each).map(([key, text]) => [`${at}.${key}`, text] as const);
  const tabs = staticTabs.flatMap((tab, at) =>
    tab.name ? [[`staticTabs[${at}].name`, tab.name] as const] : [],
  );
  const lists = bots[0].commandLists.flatMap((list, at) =>
    list.commands.flatMap((each, n) => of(`bots[0].commandLists[${at}].commands[${n}]`, each)),
  );
  return new Map<string, string>([
    ...of('name', name),
    ...of('description', description),
    ...tabs,
    ...lists,
  ]);
};

describe('npm run teams:package', () => {
  const opened = () => {
    const { path, ...rest } = make('whole.zip');
    expect(rest).toMatchObject({ status: 0, stderr: '' });
    return unzipSync(readFileSync(path));
  };

  it('writes a package with manifest, English words and both icons, none in a folder', () => {
    const names = Object.keys(opened()).toSorted();
    expect(names).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('says where the package is, in the language of the machine', () => {
    expect(make('said.zip').stdout).toMatch(/Teams-paketet ligger i .*said\.zip/);
    expect(make('said.zip', settings, 'C').stdout).toMatch(/The Teams package is in .*said\.zip/);
  });

  it('makes what the schemas of version 1.30 demand', () => {
    const files = opened();
    expect(manifestFaults(jsonIn(files, 'manifest.json'))).toEqual([]);
    expect(wordFaults(jsonIn(files, 'en.json'))).toEqual([]);
  });

  it('puts the landlord into it: app, addresses and version', () => {
    const read = manifest.parse(jsonIn(opened(), 'manifest.json'));
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    expect(read).toMatchObject({ id: appId, version, validDomains: ['grannfrid.example'] });
    expect(read.bots[0].botId).toBe(appId);
    expect(read.developer['websiteUrl']).toBe('https://grannfrid.example/');
    const board = read.staticTabs.flatMap(({ contentUrl }) => contentUrl ?? []);
    expect(board).toEqual(['https://grannfrid.example/board']);
    expect(JSON.stringify(read)).not.toContain('{{');
  });

  it('lets the bot be asked in a channel, and offers commands in the private chat alone', () => {
    const [bot] = manifest.parse(jsonIn(opened(), 'manifest.json')).bots;
    expect(bot.scopes).toEqual(['personal', 'team']);
    expect(bot.commandLists.map(({ scopes }) => scopes)).toEqual([['personal']]);
  });

  it('has the icons that the manifest names, as PNG of the sizes that Teams demands', () => {
    const files = opened();
    const { icons } = manifest.parse(jsonIn(files, 'manifest.json'));
    const sizeOf = (name = '') => {
      const picture = Buffer.from(files[name] ?? []);
      expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
      return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
    };
    expect(sizeOf(icons['color'])).toEqual([192, 192]);
    expect(sizeOf(icons['outline'])).toEqual([32, 32]);
  });

  it('makes the same file twice', () => {
    const one = readFileSync(make('one.zip').path);
    expect(readFileSync(make('two.zip').path).equals(one)).toBe(true);
  });

  it('keeps a strange address inside its string', () => {
    const PUBLIC_URL = 'https://grannfrid.example/"x","id":"';
    const { path } = make('strange.zip', { ...settings, PUBLIC_URL });
    const read = manifest.parse(jsonIn(unzipSync(readFileSync(path)), 'manifest.json'));
    expect(read.id).toBe(appId);
    expect(read.developer['websiteUrl']).toBe(`${PUBLIC_URL}/`);
  });
});

describe('npm run teams:package, without what it needs', () => {
  it.each([
    ['both', {}, ['MICROSOFT_APP_ID', 'PUBLIC_URL']],
    ['the app id', { PUBLIC_URL: 'https://grannfrid.example' }, ['MICROSOFT_APP_ID']],
    ['an app id that is one', { ...settings, MICROSOFT_APP_ID: 'bot' }, ['MICROSOFT_APP_ID']],
    ['an address with https', { ...settings, PUBLIC_URL: 'http://a.example' }, ['PUBLIC_URL']],
    ['an address that is not blank', { ...settings, PUBLIC_URL: ' ' }, ['PUBLIC_URL']],
  ])('tells that it lacks %s, and writes nothing', (_what, env, names) => {
    const { status, stderr, path } = make('lacks.zip', env);
    expect(status).toBe(1);
    expect(stderr).toContain('Teams-paketet kan inte göras:');
    expect(stderr.match(/(?<=- )[A-Z_]+/g)).toEqual(names);
    expect(existsSync(path)).toBe(false);
  });

  it('tells of a place that cannot be written to', () => {
    writeFileSync(join(folder, 'taken'), '');
    const { status, stderr } = make('taken/package.zip');
    expect(status).toBe(1);
    expect(stderr).toContain('Det går inte att skriva');
  });
});

describe('the words of the Teams app', () => {
  const swedish = wordsOf(
    manifest.parse(JSON.parse(readFileSync('deploy/teams/manifest.json', 'utf8'))),
  );
  const english = new Map(
    Object.entries(words.parse(JSON.parse(readFileSync('deploy/teams/en.json', 'utf8')))),
  );
  english.delete('$schema');

  it('are all there in English, and no more', () => {
    expect([...english.keys()].toSorted()).toEqual([...swedish.keys()].toSorted());
  });

  it.each([
    ['name.short', 30],
    ['name.full', 100],
    ['description.short', 80],
    ['description.full', 4_000],
  ])('fit, %s, into %i characters', (path, most) => {
    for (const each of [swedish, english])
      expect(String(each.get(path)).length).toBeLessThanOrEqual(most);
    const long = { ...Object.fromEntries(english), [path]: 'x'.repeat(most + 1) };
    expect(wordFaults(long)).toEqual([`/${path} must NOT have more than ${most} characters`]);
  });

  describe.each([
    ['sv', swedish],
    ['en', english],
  ])('in %s', (language, offered) => {
    const say = readTexts('locales').words(language);
    const titles = [...offered].filter(([path]) => path.endsWith('.title')).map(([, text]) => text);

    it('offer a tenant what the buttons of the bot say', () => {
      for (const name of ['report', 'status', 'help'] as const)
        expect(titles).toContain(say(`talk:buttons.${name}`).toLowerCase());
    });

    it('offer staff what the bot hears as theirs', () => {
      const today = Temporal.PlainDate.from('2026-11-24');
      const heard = titles.map((title) => staffSaid(title, { say, today })?.kind);
      expect(heard).toEqual([undefined, undefined, 'queue', 'mine', 'away', 'help']);
    });
  });
});
