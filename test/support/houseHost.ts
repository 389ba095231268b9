import { Temporal } from 'temporal-polyfill';
import { compose } from '../../src/compose.ts';
import { makeTools } from '../../src/composeTools.ts';
import { readConfig } from '../../src/config.ts';
import type { DirectLineHost } from '../contract/directLineStart.ts';
import { loggerInto } from './memoryHost.ts';
import { newPlace } from './server.ts';

/** The whole house with its real bot and store, in this process, with a clock that a test can move. */
export const startHouse = async (): Promise<DirectLineHost> => {
  const place = await newPlace();
  const read = readConfig({ PORT: String(place.port), DATA_DIR: place.dataDir });
  if (!read.ok) throw new Error('the test settings do not fit');
  const { config } = read;
  const lines: string[] = [];
  let ahead = 0;
  const tools = {
    ...makeTools(config),
    logger: loggerInto(lines),
    now: () => Temporal.Now.instant().add({ seconds: ahead }),
  };
  const run = () => compose(config, () => undefined, tools);
  let running = await run();
  return {
    url: config.publicUrl,
    forward: (seconds) => {
      ahead += seconds;
    },
    logged: () => lines.join(''),
    restart: async () => {
      await running.stop();
      running = await run();
    },
    stop: async () => {
      await running.stop();
      place.remove();
    },
  };
};
