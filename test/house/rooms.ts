/** What a room may take from elsewhere. Its own files are always free. */
export interface Door {
  readonly rooms: readonly string[];
  /** Rooms of which only types may be known. */
  readonly typesOf?: readonly string[];
  readonly packages?: RegExp;
  /** Packages of which only types may be known. */
  readonly typePackages?: RegExp;
  readonly why: string;
}

const PURE = /^(zod|temporal-polyfill)$/;
/** The effects of a room with a border: Node itself, but never the database. */
const NODE = 'zod|temporal-polyfill|node:(?!sqlite$|child_process$|vm$|module$).*';

/** The doors of the house (DESIGN: main → compose → rooms → app → domain), each with its reason. */
export const doors: Readonly<Record<string, Door>> = {
  domain: {
    rooms: [],
    packages: PURE,
    why: 'The heart is pure: it takes only zod and Temporal, so that every rule can be tested and read alone.',
  },
  understand: {
    rooms: ['domain'],
    packages: PURE,
    why: 'Understanding is pure: text in, meaning out; no SDK, no file, no network.',
  },
  app: {
    rooms: ['domain'],
    packages: /^(zod|temporal-polyfill|node:crypto)$/,
    why: 'A use case knows the domain and the ports of app alone; stores, channels and words are handed in by compose.',
  },
  dialogs: {
    rooms: ['domain'],
    why: 'A question set is data: it takes src/domain only, so that a newcomer can change a question without the machinery.',
  },
  bot: {
    rooms: ['app', 'domain', 'understand'],
    typesOf: ['text'],
    packages: new RegExp(`^(botbuilder|${NODE})$`),
    typePackages: /^(restify|pino)$/,
    why: 'The bot goes through the use cases, never to the store or to another room; words are handed to it (only their type is known).',
  },
  board: {
    rooms: ['app', 'domain'],
    typesOf: ['text'],
    packages: new RegExp(
      `^(htm|htm/preact|preact|preact-render-to-string|jose|openid-client|pdfkit|fontkit|bidi-js/dist/bidi.mjs|csv-stringify/sync|${NODE})$`,
    ),
    typePackages: /^(restify|pino)$/,
    why: 'The board shows caseView and goes through the use cases, never to the store; restify runs in src/http and botbuilder in src/bot.',
  },
  webchat: {
    rooms: ['app', 'domain'],
    typesOf: ['text'],
    packages: new RegExp(`^(ws|jose|htm|htm/preact|preact|preact-render-to-string|${NODE})$`),
    typePackages: /^(restify|pino)$/,
    why: 'The Direct Line door is handed a log and a function that answers: it knows no bot, no store and no SDK.',
  },
  page: {
    rooms: [],
    why: 'The page is run by a browser as it is: it can take only its own files.',
  },
  http: {
    rooms: ['app', 'domain'],
    packages: new RegExp(`^(restify|pino|${NODE})$`),
    why: 'The server mounts what it is handed and knows no room. (pino: restify demands a logger of that make.)',
  },
  storage: {
    rooms: ['app', 'domain'],
    typesOf: ['webchat', 'bot', 'board'],
    packages: new RegExp(`^(@azure/data-tables|csv-parse/sync|node:sqlite|${NODE})$`),
    typePackages: /^pino$/,
    why: 'A store fills the ports of others and may know their types; it calls nobody.',
  },
  text: {
    rooms: ['app', 'domain'],
    packages: new RegExp(`^(i18next|${NODE})$`),
    why: 'Words know no room: key and values in, text out.',
  },
  config: {
    rooms: ['domain'],
    packages: /^(zod|temporal-polyfill|node:(path|url|crypto))$/,
    why: 'The configuration is one schema over an argument: it starts nothing.',
  },
  console: {
    rooms: ['config', 'text', 'app'],
    packages: /^node:path$/,
    why: 'The console says where everything is: it knows the configuration and the words.',
  },
  main: {
    rooms: ['compose', 'config', 'console'],
    packages: /^(pino|node:.*)$/,
    why: 'main reads the configuration and starts what compose has built; it knows no room.',
  },
};

/** Joins everything, so it may know everything: `src/compose.ts` and what it was cut into, `src/compose*.ts`. */
export const joiner = 'compose';

/** The room of a path from the root: `src/bot/cards/a.ts` → `bot`, `src/main.ts` → `main`, `locales/sv/a.json` → `locales`. */
export function roomOf(path: string): string {
  if (path.startsWith('src/webchat/page/')) return 'page';
  const [first = '', second = ''] = path.split('/');
  if (first === 'src' && second.startsWith(joiner)) return joiner;
  return first === 'src' ? second.replace(/\.ts$/, '') : first;
}
