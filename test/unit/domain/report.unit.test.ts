import { ZodError } from 'zod';
import { report, submissionOf } from '../../../src/domain/report.ts';
import { categoryOf, dangersOf, kinds } from '../../../src/domain/taxonomy.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const about = { receivedAt: '2026-11-23T22:40:05Z', language: 'sv', channel: 'webchat' };

describe('a report', () => {
  const submission = submissionOf(draftOf(whole), about);

  it('is what was said, word by word, with one incident and the hour it came', () => {
    expect(submission.report).toEqual({
      id: draftOf(whole).id,
      ...about,
      kinds: ['music'],
      dangers: [],
      frequency: 'weekly',
      since: {
        said: 'två månader',
        date: '2026-09-23',
      },
      source: { position: 'above' },
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

  it.each(['kinds', 'position', 'ownWords'] as const)('cannot be made without %s', (name) => {
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
    expect(categoryOf({ kinds: named, dangers: [] })).toBe(category);
  });

  it('are each of some category', () => {
    const concerns = kinds.filter(
      (kind) => categoryOf({ kinds: [kind], dangers: [] }) === 'concern',
    );
    expect(concerns).toEqual(['violence', 'child_concern', 'adult_concern']);
  });
});
