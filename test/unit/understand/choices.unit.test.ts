import { frequencies, positions } from '../../../src/domain/answers.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import { hear, texts } from '../../support/hearing.ts';

describe.each(['sv', 'en'] as const)('a choice by its label (%s)', (language) => {
  const say = texts.words(language);

  it.each(kinds)('of the kind %s', (kind) => {
    const { found, command } = hear(say(`cases:kinds.${kind}`), 'kinds', { language });
    expect([found.kinds, command]).toEqual([[kind], undefined]);
  });

  it.each(positions)('of the position %s', (position) => {
    const label = say(`cases:positions.${position}`);
    const { found, command } = hear(label.toUpperCase(), 'position', { language });
    expect([found.position, command]).toEqual([position, undefined]);
  });

  it.each(frequencies)('of how often, %s', (frequency) => {
    const label = ` ${say(`cases:frequencies.${frequency}`)}. `;
    expect(hear(label, 'frequency', { language }).found.frequency).toBe(frequency);
  });

  it.each(['week', 'month', 'halfYear', 'year'])('of since when, %s', (code) => {
    const said = say(`questions:since.options.${code}`);
    const { since } = hear(said, 'since', { language }).found;
    expect(since).toEqual({ said, date: expect.stringMatching(/^202[56]-\d\d-23$|^2026-11-16$/) });
  });

  it.each(['today', 'yesterday', 'before'])('of the day, %s', (code) => {
    const { date } = hear(say(`questions:date.options.${code}`), 'date', { language }).found;
    expect(date).toMatch(/^2026-11-2[123]$/);
  });

  it.each(['yes', 'no'])('of %s', (code) => {
    const { found } = hear(say(`talk:buttons.${code}`), 'ongoing', { language });
    expect(found).toEqual({ ongoing: code === 'yes' });
  });
});

describe('a choice in own words', () => {
  it.each([
    ['Hög musik och en hund som skäller', ['music', 'dog']],
    ['de har FEST igen!!!', ['party']],
    ['basen dunkar', ['music']],
    ['cigarettrök på balkongen', ['smoke']],
    ['Det luktar rök i trapphuset', ['smoke', 'smell', 'stairwell', 'fire_hazard']],
  ])('%j is of %j', (text, expected) => {
    expect(hear(text, 'kinds').found.kinds).toEqual(expected);
  });

  it.each([
    ['Jag hoppas att ni kan hjälpa mig med musiken', ['music']],
    ['hundra gånger har jag klagat på musiken', ['music']],
  ])('%j is of nothing more than %j', (text, expected) => {
    expect(hear(text, 'kinds').found.kinds).toEqual(expected);
  });

  it.each([
    ['grannen ovanför', 'above'],
    ['det kommer uppifrån', 'above'],
    ['lägenheten under', 'below'],
    ['vägg i vägg', 'beside'],
    ['mittemot', 'opposite'],
    ['någon i samma trapphus', 'same_stairwell'],
    ['huset bredvid', 'other_building'],
    ['jag vet inte vem det är', 'unknown'],
  ])('%j comes from %s', (text, position) => {
    expect(hear(text, 'position').found.position).toBe(position);
  });

  it.each([
    ['varje natt', 'daily'],
    ['nästan varje dag', 'daily'],
    ['det är första gången', 'once'],
    ['flera gånger i veckan', 'several_per_week'],
    ['varannan helg', 'several_per_month'],
    ['hela tiden', 'constantly'],
  ])('%j is %s', (text, frequency) => {
    expect(hear(text, 'frequency').found.frequency).toBe(frequency);
  });

  it('tells all that it tells, whatever was asked', () => {
    const text = 'Hög musik från grannen ovanför i går kväll mellan 22 och 02, varje helg';
    expect(hear(text, 'kinds').found).toEqual({
      kinds: ['music'],
      position: 'above',
      frequency: 'weekly',
      pattern: { weekdays: ['sat', 'sun'], dayparts: ['evening', 'night'] },
      date: '2026-11-22',
      from: '22:00',
      to: '02:00',
      ongoing: false,
    });
  });

  it.each([
    ['blaj', 'kinds'],
    ['constructor', 'kinds'],
    ['1', 'position'],
    ['🎵', 'frequency'],
  ] as const)('%j as an answer to %s is asked about again', (text, name) => {
    expect(hear(text, name)).toEqual({
      found: {},
      dangers: [],
      marks: [],
      problem: { problem: 'notUnderstood' },
    });
  });
});
