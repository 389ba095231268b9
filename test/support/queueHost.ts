import { Temporal } from 'temporal-polyfill';
import type { Answers } from '../../src/domain/answers.ts';
import { emptyDraft } from '../../src/domain/draft.ts';
import type { Work } from '../../src/domain/work.ts';
import { startBoard, type BoardHost } from './boardHost.ts';
import { openHouse, type TestHouse } from './house.ts';

/** Takes reports in and works cases, past the pages and the chat. */
export interface Hands {
  /** Takes a report in, and gives the number of its case. */
  receive(given?: Answers, at?: string): Promise<string>;
  /** Does a piece of work on a case as somebody of the register. */
  work(number: string, work: Work, as?: string): Promise<void>;
  forward(minutes: number): void;
}

const usual: Answers = {
  kinds: ['music'],
  date: '2026-11-22',
  from: '13:10',
  to: '14:30',
  ongoing: false,
  frequency: 'sometimes',
  position: 'home',
  ownWords: 'Basen hörs genom golvet.',
  name: 'Vera Sten',
  reach: '070-000 00 01',
};

/** A home of the sample register, as a report names it. */
export const homeAt = (property: string, flat: string) => ({
  said: `${property} ${flat}`,
  propertyId: `p-${property}`,
  homeId: `h-${property}-${flat}`,
});

export const handsOf = ({ house, clock, tools }: TestHouse): Hands => {
  const roleOf = (id: string) =>
    tools.register().coordinators.find((each) => each.id === id)?.role ?? 'reader';
  const about = { language: 'sv', channel: 'webchat', type: 'report' } as const;
  return {
    receive: async (given = {}, moment) => {
      const answers = { ...usual, ...given };
      const receivedAt = moment ? Temporal.Instant.from(moment) : clock.now;
      const draft = { ...emptyDraft(crypto.randomUUID()), answers };
      const { number } = await house.bot.submit(draft, { ...about, receivedAt });
      await house.idle();
      return number;
    },
    work: async (number, work, as = 'c-sara') => {
      const worker = { id: as, role: roleOf(as) };
      const seen = (await house.desk.show(number, worker))?.version ?? 0;
      const done = await house.desk.work(number, work, { worker, seen });
      await house.idle();
      if (!done?.ok) throw new Error(`it could not be done: ${JSON.stringify(done?.problem)}`);
    },
    forward: (minutes) => {
      clock.now = clock.now.add({ minutes });
    },
  };
};

export interface QueueHost extends Hands, Pick<BoardHost, 'url' | 'newLink' | 'logged' | 'stop'> {
  readonly house: TestHouse;
}

/** The real board on the real house and a real store, with a clock that a test can move. */
export const startQueue = async (at: string): Promise<QueueHost> => {
  const house = await openHouse({ at });
  const { desk } = house.house;
  const { url, newLink, logged, stop } = await startBoard(at, { desk, now: () => house.clock.now });
  return {
    ...handsOf(house),
    url,
    newLink,
    logged,
    house,
    stop: async () => {
      await stop();
      await house.close();
    },
  };
};
