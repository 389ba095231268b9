import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Activity } from 'botbuilder';
import type { Send, Sent } from '../../src/bot/channelAdapter.ts';
import { buildHouse, type House } from '../../src/composeHouse.ts';
import { makeTools, openRows, type Tools } from '../../src/composeTools.ts';
import { readConfig, type Config } from '../../src/config.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Rows } from '../../src/storage/rows.ts';

/** Something sent to a channel by its reference. */
export interface Outgoing {
  readonly reference: object;
  readonly activity: Partial<Activity>;
  readonly instead: string | undefined;
}

export interface TestHouse {
  readonly config: Config;
  readonly house: House;
  readonly tools: Tools;
  readonly rows: Rows;
  readonly clock: { now: Temporal.Instant };
  /** What the house has sent of its own accord, and what the channel shall answer from now on. */
  readonly outgoing: readonly Outgoing[];
  readonly teams: { answer: Sent | undefined };
  readonly close: () => Promise<void>;
}

/** Monday 23 November 2026, 23:40 in Norrköping. */
export const lateMonday = '2026-11-23T22:40:05Z';

const settings = (folder: string) => {
  const read = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error('the test settings do not fit');
  return read.config;
};

interface Wish {
  /** When it is. */
  readonly at?: string;
  /** Another store than one in a folder of its own. */
  readonly rows?: Rows;
  /** Houses that share a store share their secret. */
  readonly secret?: string;
  /** Another register than the sample. */
  readonly register?: (sample: Register) => Register;
  /** Whether a municipality owns the landlord; that of the sample is owned by one. */
  readonly municipal?: boolean;
}

/** The real house over a real store, with a clock that a test can set. */
export const openHouse = async ({ at = lateMonday, ...wish }: Wish = {}): Promise<TestHouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'grannfrid-'));
  const config = { ...settings(folder), secret: wish.secret };
  const clock = { now: Temporal.Instant.from(at) };
  const made = makeTools(config);
  const sample = made.register();
  const landlord = { ...sample.landlord, municipal: wish.municipal ?? true };
  const register = { ...(wish.register?.(sample) ?? sample), landlord };
  const tools = { ...made, register: () => register, now: () => clock.now };
  const rows = wish.rows ?? (await openRows(config, tools));
  const outgoing: Outgoing[] = [];
  const teams: { answer: Sent | undefined } = { answer: undefined };
  const send: Send = async (reference, activity, instead) => {
    outgoing.push({ reference, activity, instead });
    return teams.answer ?? { kind: 'sent', activity: instead ?? `sent-${outgoing.length}` };
  };
  const house = buildHouse(config, tools, { rows, send });
  const close = async (): Promise<void> => {
    await house.idle();
    await rows.close();
    rmSync(folder, { recursive: true });
  };
  return { config, house, tools, rows, clock, outgoing, teams, close };
};
