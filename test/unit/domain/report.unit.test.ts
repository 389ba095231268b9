import { ZodError } from 'zod';
import { againOf, report, submissionOf } from '../../../src/domain/report.ts';
import { categoryOf, dangersOf, kinds } from '../../../src/domain/taxonomy.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const about = { receivedAt: '2026-11-23T22:40:05Z', language: 'sv', channel: 'webchat' };

describe('a report', () => {
  const submission = submissionOf(draftOf(whole), about);

  it('is what was said, word by word, with one incident and the hour it came', () => {
    expect(submission.report).toEqual({
      id: draftOf(whole).id,
      ...about,
      type: 'report',
      truth: false,
      kinds: ['music'],
      dangers: [],
      frequency: 'weekly',
      since: {
        said: 'två månader',
        date: '2026-09-23',
      },
      pattern: { weekdays: ['fri', 'sat'], dayparts: ['night'] },
      source: { position: 'above' },
      talked: false,
      protection: 'protected',
      ownWords: 'Basen hörs i hela sovrummet.',
      effect: 'Vi kan inte sova.',
      incidents: [
        {
          date: '2026-11-22',
          from: '22:00',
          to: '02:00',
          ongoing: false,
          start: '2026-11-22T21:00:00Z',
          end: '2026-11-23T01:00:00Z',
        },
      ],
    });
  });

  it('holds nothing of who complained: that is kept apart', () => {
    expect(submission.complainant).toEqual({
      home: whole.home,
      name: 'Eva Exempel',
      reach: 'eva@exempel.se',
    });
    expect(JSON.stringify(submission.report)).not.toMatch(/Eva|exempel|1102/);
  });

  it('may come from somebody who says nothing of themselves', () => {
    const { name, reach, home, ...rest } = whole;
    expect([name, reach, home]).not.toContain(undefined);
    expect(submissionOf(draftOf(rest), about).complainant).toEqual({});
  });

  it.each(['kinds', 'ownWords'] as const)('cannot be made without %s', (name) => {
    const { [name]: left, ...rest } = whole;
    expect(left).toBeDefined();
    expect(() => submissionOf(draftOf(rest), about)).toThrow(ZodError);
  });

  it('keeps markup, emoji and right-to-left text as they were written', () => {
    const ownWords = '<b>**Hög** musik** 🎵 [x](javascript:1)\nضجيج عال\u202E';
    const { report: made } = submissionOf(draftOf({ ...whole, ownWords }), about);
    expect(made.ownWords).toBe(ownWords);
  });

  it.each([
    ['ownWords', ' '],
    ['ownWords', 'x'.repeat(10_001)],
    ['receivedAt', '2026-11-23 23:40'],
    ['kinds', []],
    ['id', '1'],
  ])('is refused with %s as %j', (name, value) => {
    expect(report.safeParse({ ...submission.report, [name]: value }).success).toBe(false);
  });

  it('is refused with a field that nobody knows', () => {
    expect(report.safeParse({ ...submission.report, name: 'Eva' }).success).toBe(false);
  });
});

describe('a report that the same has happened again', () => {
  const first = submissionOf(draftOf({ ...whole, kinds: ['music'] }), about);
  const draft = draftOf(
    { date: '2026-11-23', from: '21:00', earlier: [{ date: '2026-11-21' }], kinds: ['dog'] },
    { id: '00000000-0000-4000-8000-000000000002' },
  );
  const repeat = { ...about, type: 'again' } as const;
  const again = againOf(first, draft, { ...repeat, receivedAt: '2026-11-24T07:00:00Z' });

  it('has its own times and words, and the place, kinds and protection of the first', () => {
    expect(again.report).toEqual({
      id: draft.id,
      ...about,
      receivedAt: '2026-11-24T07:00:00Z',
      type: 'again',
      follows: first.report.id,
      truth: false,
      kinds: ['music', 'dog'],
      dangers: [],
      source: { position: 'above' },
      protection: 'protected',
      incidents: [
        { date: '2026-11-21', ongoing: false },
        { date: '2026-11-23', from: '21:00', ongoing: false, start: '2026-11-23T20:00:00Z' },
      ],
    });
  });

  it('is from whom the first was from', () => {
    expect(again.complainant).toEqual(first.complainant);
  });

  it('stays a concern when the first was one, whatever is told now', () => {
    const warned = draftOf({ ...whole, kinds: ['voices'] }, { warned: ['violence'] });
    const told = againOf(submissionOf(warned, about), draftOf({ date: '2026-11-23' }), repeat);
    expect(categoryOf(told.report)).toBe('concern');
  });

  it('becomes a concern when it tells of one', () => {
    const warned = draftOf({ date: '2026-11-23' }, { warned: ['child'] });
    expect(categoryOf(againOf(first, warned, repeat).report)).toBe('concern');
  });
});

describe('a wish to be called up', () => {
  const reach = '070-000 00 01';
  const callback = { ...about, type: 'callback' } as const;

  it('needs no kind and no words, and is a case of its own sort', () => {
    const { report: made, complainant } = submissionOf(
      draftOf({ reach, bestTime: 'kväll' }),
      callback,
    );
    expect(made).toMatchObject({ type: 'callback', kinds: [], source: { position: 'unknown' } });
    expect(complainant).toEqual({ reach, bestTime: 'kväll' });
    expect(categoryOf({ ...made, dangers: ['violence'] })).toBe('callback');
  });
});

describe('a tip', () => {
  it('keeps nothing of who sent it, whatever was said before', () => {
    const tip = submissionOf(draftOf({ ...whole, protection: 'tip' }), about);
    expect(tip.complainant).toEqual({});
    expect(JSON.stringify(tip)).not.toMatch(/Eva|exempel|1102/);
  });
});

describe('the kinds of disturbance', () => {
  it('warn of danger in the order of pressing', () => {
    expect(dangersOf(['child_concern', 'threat', 'violence'])).toEqual([
      'violence',
      'threat',
      'child',
    ]);
    expect(dangersOf(['music'])).toEqual([]);
  });

  it.each([
    [['violence'], 'concern'],
    [['music', 'child_concern'], 'concern'],
    [['adult_concern', 'installation'], 'concern'],
    [['installation'], 'repair'],
    [['installation', 'music'], 'disturbance'],
    [['threat'], 'disturbance'],
  ] as const)('%j make a case of %s', (named, category) => {
    expect(categoryOf({ type: 'report', kinds: named, dangers: [] })).toBe(category);
  });

  it('are each of some category', () => {
    const concerns = kinds.filter(
      (kind) => categoryOf({ type: 'report', kinds: [kind], dangers: [] }) === 'concern',
    );
    expect(concerns).toEqual(['violence', 'child_concern', 'adult_concern']);
  });
});
