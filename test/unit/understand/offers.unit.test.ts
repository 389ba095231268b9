import type { QuestionName } from '../../../src/domain/answers.ts';
import { hear } from '../../support/hearing.ts';

const read = (text: string, name: QuestionName, language: 'sv' | 'en' = 'sv') => {
  const { found, problem, command } = hear(text, name, { language });
  return command ?? problem?.problem ?? found;
};

describe('name and way to be reached in one', () => {
  it.each([
    ['Eva Exempel, 070-000 00 00', { name: 'Eva Exempel', reach: '070-000 00 00' }],
    ['070-000 00 00 Eva Exempel', { name: 'Eva Exempel', reach: '070-000 00 00' }],
    ['eva@exempel.se (Eva)', { name: 'Eva', reach: 'eva@exempel.se' }],
    ['Åsa Öberg-Ek; asa@exempel.se.', { name: 'Åsa Öberg-Ek', reach: 'asa@exempel.se' }],
    [
      'Eva Exempel, 070-000 00 00, eva2@exempel.se',
      { name: 'Eva Exempel', reach: '070-000 00 00, eva2@exempel.se' },
    ],
    ['eva0700000001@exempel.se', { reach: 'eva0700000001@exempel.se' }],
    ['Eva E. 070.000.00.01', { name: 'Eva E.', reach: '070.000.00.01' }],
    ['Eva Exempel', { name: 'Eva Exempel' }],
    ['+46 70 000 00 01', { reach: '+46 70 000 00 01' }],
    ['eva@exempel.se', { reach: 'eva@exempel.se' }],
    ['李明', { name: '李明' }],
  ])('are read of %j', (text, found) => {
    expect(read(text, 'name')).toEqual(found);
  });

  it.each(['🤙', '!!!', '12', 'E.'])('are asked for again after %j', (text) => {
    expect(read(text, 'name')).toEqual({});
  });
});

describe('an answer that nobody has to be sure of', () => {
  it.each([
    ['Ja', 'yes'],
    ['ja, gärna', 'yes'],
    ['Nej', 'no'],
    ['nej tack', 'no'],
    ['Vet inte', 'unsure'],
    ['kanske', 'unsure'],
    ['osäker', 'unsure'],
  ])('is in %j: %s', (text, leaning) => {
    expect(read(text, 'witness')).toEqual({ witness: leaning });
  });

  it.each([
    ['Yes', 'yes'],
    ['no thanks', 'no'],
    ['maybe', 'unsure'],
  ])('is in English in %j: %s', (text, leaning) => {
    expect(read(text, 'listen', 'en')).toEqual({ listen: leaning });
  });

  it.each(['blått', '1', '🤷'])('is asked for again after %j', (text) => {
    expect(read(text, 'others')).toBe('yesNoUnsure');
  });

  it('may be left out', () => {
    expect(read('Hoppa över', 'witness')).toBe('skip');
  });
});

describe('when it usually happens', () => {
  it.each([
    ['Vardagar', ['mon', 'tue', 'wed', 'thu', 'fri'], []],
    ['Helger', ['sat', 'sun'], []],
    ['På natten', [], ['night']],
    ['på kvällen', [], ['evening']],
  ])('is in the button %j', (text, weekdays, dayparts) => {
    expect(read(text, 'pattern')).toEqual({ pattern: { weekdays, dayparts } });
  });

  it.each(['blaj', '🎉'])('is asked for again after %j', (text) => {
    expect(read(text, 'pattern')).toBe('patternUnclear');
  });
});

describe('what it does to a household', () => {
  it.each([
    ['Vi kan inte sova', 'sleep'],
    ['vi är rädda', 'fear'],
    ['Barnen påverkas', 'children'],
  ])('is in the button %j', (text, impact) => {
    expect(read(text, 'impacts')).toEqual({ impacts: [impact] });
  });

  it('is kept in own words when no button says it', () => {
    const text = 'Vasen ramlade ner från hyllan.';
    expect(read(text, 'impacts')).toEqual({ effect: text });
  });

  it('may be left untold', () => {
    expect(read('vill inte säga', 'impacts')).toBe('skip');
  });
});

describe('further occasions', () => {
  it('are told with day and times, or with the day alone', () => {
    expect(read('i lördags 23–02', 'earlier')).toEqual({
      earlier: [{ date: '2026-11-21', from: '23:00', to: '02:00' }],
    });
    expect(read('3 november', 'earlier')).toEqual({ earlier: [{ date: '2026-11-03' }] });
    expect(read('i går kl 06:00 och i går kväll 21-22', 'earlier')).toEqual({
      earlier: [
        { date: '2026-11-22', from: '06:00' },
        { date: '2026-11-22', from: '21:00', to: '22:00' },
      ],
    });
  });

  it.each(['kl 22', 'ofta', '🎉'])('are asked for again after %j, which has no day', (text) => {
    expect(read(text, 'earlier')).toBe('dayUnclear');
  });
});
