import { join } from 'node:path';
import { z } from 'zod';
import { contraryPromises, promisesIn, promiseSettings } from './config/promises.ts';
import { clientSettings, contraryIn, providerIn, signInSettings } from './config/signIn.ts';
import { clock } from './domain/time.ts';

const text = z.string().trim().min(1);

/** Every setting. What the law leaves open, and practice answers, is a setting with the common practice as default. */
const settings = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3978),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.stringbool().default(false),
  DATA_DIR: text.default('./data'),
  STORE: z.enum(['sqlite', 'azure']).default('sqlite'),
  TABLES_CONNECTION_STRING: text.optional(),
  TABLES_NAME: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{2,62}$/)
    .default('grannfrid'),
  REGISTER_FILE: text.optional(),
  SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MICROSOFT_APP_ID: z.uuid().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MICROSOFT_APP_TENANT_ID: z.uuid().optional(),
  MICROSOFT_APP_PASSWORD: text.optional(),
  ...signInSettings,
  ...promiseSettings,
  QUICK_EXIT_URL: z.url({ protocol: /^https$/ }).default('https://www.smhi.se/'),
  CHAT_RETENTION_HOURS: z.coerce.number().int().min(24).max(720).default(72),
  QUIET_FROM: clock.default('22:00'),
  QUIET_TO: clock.default('07:00'),
});
type Settings = z.infer<typeof settings>;
export type Setting = keyof Settings;

/** The settings as rooms are handed them. */
export type Config = ReturnType<typeof shape>;

/** A setting that cannot be used; `locales/<lang>/console.json` says under its name what to do. */
export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

const setIn = (env: Environment) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));

const faultsOf = ({ issues }: z.ZodError): readonly string[] => [
  ...new Set(issues.map(({ path }) => String(path[0]))),
];

/** Reads all settings at once and names every one that is wrong. Empty ones count as not set. */
export const readConfig = (env: Environment): ReadConfig => {
  const read = settings.safeParse(setIn(env));
  if (!read.success) return { ok: false, faults: faultsOf(read.error) };
  const faults = [...missing(read.data), ...contraryIn(read.data), ...contraryPromises(read.data)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: shape(read.data) };
};

/** What one setting demands of another, and what production demands. */
const missing = (given: Settings): readonly string[] => {
  const hasClient = clientSettings.some((name) => given[name] !== undefined);
  const needs: readonly (readonly [boolean, Setting])[] = [
    [given.STORE === 'azure', 'TABLES_CONNECTION_STRING'],
    [given.MICROSOFT_APP_ID !== undefined, 'MICROSOFT_APP_TENANT_ID'],
    [
      given.MICROSOFT_APP_ID !== undefined && given.MICROSOFT_APP_TYPE === 'SingleTenant',
      'MICROSOFT_APP_PASSWORD',
    ],
    ...clientSettings.map((name) => [hasClient, name] as const),
    ...inProduction.map((name) => [given.NODE_ENV === 'production', name] as const),
  ];
  const found = needs.filter(([needed, name]) => needed && given[name] === undefined);
  return [...new Set(found.map(([, name]) => name))];
};

const inProduction = [
  ...(['MICROSOFT_APP_ID', 'PUBLIC_URL', 'REGISTER_FILE', 'SECRET'] as const),
  ...clientSettings,
];

const shape = (given: Settings) => ({
  host: given.HOST,
  port: given.PORT,
  publicUrl: (given.PUBLIC_URL ?? `http://${given.HOST}:${given.PORT}`).replace(/\/$/, ''),
  trustProxy: given.TRUST_PROXY,
  dataDir: given.DATA_DIR,
  tables:
    given.STORE === 'azure' && given.TABLES_CONNECTION_STRING
      ? {
          connectionString: given.TABLES_CONNECTION_STRING,
          table: given.TABLES_NAME,
          allowInsecure: /http:/.test(given.TABLES_CONNECTION_STRING),
        }
      : undefined,
  registerFile: given.REGISTER_FILE,
  ownRegister: ownRegister(given),
  secret: given.SECRET,
  quickExitUrl: given.QUICK_EXIT_URL,
  chatHours: given.CHAT_RETENTION_HOURS,
  logLevel: given.LOG_LEVEL,
  registration: registrationOf(given),
  provider: providerIn(given),
  teamsFrames: given.TEAMS_FRAMES,
  practice: practiceOf(given),
});

/** The landlord's own register, whether it is there yet or not. */
const ownRegister = ({
  REGISTER_FILE,
  DATA_DIR,
}: Pick<Settings, 'REGISTER_FILE' | 'DATA_DIR'>): string =>
  REGISTER_FILE ?? join(DATA_DIR, 'register.json');

/** The same, whatever the other settings are: the register is imported before the server can start. */
export const readOwnRegister = (env: Environment): string =>
  ownRegister(settings.pick({ REGISTER_FILE: true, DATA_DIR: true }).parse(setIn(env)));

const practiceOf = (given: Settings) => ({
  promises: promisesIn(given),
  quiet: { from: given.QUIET_FROM, to: given.QUIET_TO },
});

const registrationOf = (given: Settings) =>
  given.MICROSOFT_APP_ID && given.MICROSOFT_APP_TENANT_ID
    ? {
        appId: given.MICROSOFT_APP_ID,
        type: given.MICROSOFT_APP_TYPE,
        tenantId: given.MICROSOFT_APP_TENANT_ID,
        password: given.MICROSOFT_APP_PASSWORD,
      }
    : undefined;

/** What the Teams app package is made of: no secret, so that whoever makes it needs none. Teams opens https alone. */
const app = z
  .object({
    MICROSOFT_APP_ID: settings.shape.MICROSOFT_APP_ID.unwrap(),
    PUBLIC_URL: z.url({ protocol: /^https$/ }),
  })
  .transform((given) => ({
    appId: given.MICROSOFT_APP_ID,
    publicUrl: given.PUBLIC_URL.replace(/\/$/, ''),
  }));
export type App = z.infer<typeof app>;

/** A setting that is missing or cannot be used; `locales/<lang>/console.json` says under its name what to do. */
export type ReadApp =
  | { readonly ok: true; readonly app: App }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the settings of the Teams app package, and names both when both are wrong. */
export const readApp = (env: Environment): ReadApp => {
  const read = app.safeParse(setIn(env));
  return read.success ? { ok: true, app: read.data } : { ok: false, faults: faultsOf(read.error) };
};
