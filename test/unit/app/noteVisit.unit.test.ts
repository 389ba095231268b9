import { Temporal } from 'temporal-polyfill';
import { noteVisit } from '../../../src/app/noteVisit.ts';
import type { Visit } from '../../../src/domain/visit.ts';

const start = Temporal.Instant.from('2026-11-23T07:30:00Z');

/** A desk whose store keeps visits, or fails to. */
const desk = (keeps = true) => {
  const clock = { now: start };
  const kept: Visit[] = [];
  const warned: string[] = [];
  const look = noteVisit({
    now: () => clock.now,
    logger: { warn: (_data, message) => void warned.push(message) },
    staff: {
      visit: async () => kept.at(-1),
      keepVisit: async (_id, visit) => {
        if (!keeps) throw new Error('the store is away');
        kept.push(visit);
      },
      views: async () => [],
      changeViews: async () => {
        throw new Error('nobody changes views here');
      },
    },
  });
  const after = (minutes: number, isLive = false) => {
    clock.now = start.add({ seconds: minutes * 60 });
    return look('c-sara', isLive);
  };
  return { after, kept, warned };
};

describe('a look at the queue', () => {
  it('is noted at most once a minute, and a new visit at once', async () => {
    const { after, kept } = desk();
    await after(0);
    await after(0.5);
    expect(kept).toHaveLength(1);
    await after(2);
    expect(kept).toHaveLength(2);
    expect(await after(90)).toEqual({ looked: '2026-11-23T09:00:00Z', before: '2026-11-23T07:32:00Z' }); // prettier-ignore
  });

  it('is none when the page asks by itself', async () => {
    const { after, kept } = desk();
    expect(await after(0, true)).toBeUndefined();
    await after(0);
    await after(59, true);
    expect((await after(61))?.before).toBe('2026-11-23T07:30:00Z');
    expect(kept).toHaveLength(2);
  });

  it('keeps nobody from the queue when it cannot be noted', async () => {
    const { after, warned } = desk(false);
    expect(await after(0)).toEqual({ looked: '2026-11-23T07:30:00Z' });
    expect(warned).toEqual(['a look at the queue could not be noted']);
  });
});
