import type { Fact } from '../../src/domain/caseEvents.ts';
import type { QueueFilter } from '../../src/domain/queueFilter.ts';
import { queueRowOf } from '../../src/domain/queueRow.ts';
import { placesOf, planOf } from '../../src/storage/facets.ts';
import { closed, given, joined, opened } from '../support/caseFacts.ts';

const today = '2026-11-23';
const plan = (filter: Partial<QueueFilter>) => planOf({ state: 'open', areas: [], ...filter }, today); // prettier-ignore
const open = { from: 'open!', to: 'open"' };
const shut = { from: 'closed!', to: 'closed"' };

describe('what is looked through', () => {
  it.each<[Partial<QueueFilter>, readonly string[]]>([
    [{}, ['queue:all']],
    [{ overdue: true }, ['queue:all']],
    [{ areas: ['norr'] }, ['queue:area!norr']],
    [{ areas: ['norr', 'soder'] }, ['queue:area!norr', 'queue:area!soder']],
    [{ areas: ['norr'], priority: 'normal' }, ['queue:area!norr']],
    [{ priority: 'normal' }, ['queue:priority!normal']],
    [{ areas: ['norr'], priority: 'urgent', kind: 'music' }, ['queue:priority!urgent']],
    [{ areas: ['norr'], stage: 'contact' }, ['queue:stage!contact']],
    [{ kind: 'music', unanswered: true, stage: 'contact' }, ['queue:kind!music']],
    [{ unanswered: true, stage: 'contact' }, ['queue:unanswered']],
    [{ unanswered: true, state: 'any' }, ['queue:all']],
    [{ free: true, kind: 'music' }, ['queue:free']],
    [{ owner: 'c-sara', free: true, areas: ['norr'] }, ['queue:owner!c-sara']],
    [{ follower: 'c-sara', owner: 'c-amir' }, ['queue:follower!c-sara']],
    [{ home: 'h-1', owner: 'c-amir' }, ['queue:home!h-1']],
    [{ owner: 'c-sara', since: '2026-11-23T08:00:00Z' }, ['queue:recent']],
  ])('for %j is the one with the fewest cases as a rule: %j', (filter, partitions) => {
    expect(plan(filter).partitions).toEqual(partitions);
  });

  it.each<[Partial<QueueFilter>, readonly object[]]>([
    [{}, [open]],
    [{ state: 'closed' }, [shut]],
    [{ state: 'any' }, [open, shut]],
    [{ overdue: true }, [{ from: 'open!', to: 'open!2026-11-23.' }]],
    [{ overdue: true, state: 'closed' }, []],
    [
      { since: '2026-11-23T08:00:00Z' },
      [{ from: '0', to: String(9_999_999_999_999 - Date.parse('2026-11-23T08:00:00Z')) }],
    ],
  ])('for %j is as much of it as may hold any: %j', (filter, ranges) => {
    expect(plan(filter).ranges).toEqual(ranges);
  });
});

describe('the places of a case', () => {
  const placed = (...facts: readonly Fact[]) => {
    const { file } = given(...facts);
    return placesOf(file, queueRowOf(file)).map(({ partition }) => partition);
  };

  it('are one for each value that may be asked for', () => {
    expect(new Set(placed(opened, joined()))).toEqual(
      new Set([
        'queue:all',
        'queue:area!norr',
        'queue:priority!normal',
        'queue:owner!c-sara',
        'queue:kind!music',
        'queue:home!h-lind-4-1201',
        'queue:stage!received',
        'queue:free',
        'queue:unanswered',
        'queue:recent',
      ]),
    );
  });

  it('are fewer when it is closed, and the lists of a morning are free of it', () => {
    const found = placed(opened, joined(), closed);
    expect(found.filter((each) => /stage|free|unanswered/.test(each))).toEqual([]);
    expect(found).toContain('queue:home!h-lind-4-1201');
  });

  it('are one a follower, and one for the backup', () => {
    const followed = placed(opened, joined(), { type: 'followed', by: 'c-amir' }, { type: 'clockBroken', clock: 'look', to: 'c-karin' }); // prettier-ignore
    expect(followed).toEqual(
      expect.arrayContaining(['queue:follower!c-amir', 'queue:owner!c-karin', 'queue:owner!c-sara']), // prettier-ignore
    );
  });
});
