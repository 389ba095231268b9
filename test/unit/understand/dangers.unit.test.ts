import { hear } from '../../support/hearing.ts';

const dangers = (text: string, language: 'sv' | 'en' = 'sv') =>
  hear(text, 'ownWords', { language }).dangers;

describe('a danger', () => {
  it.each([
    ['han misshandlar sin fru', 'violence'],
    ['Jag tror att han slår henne!', 'violence'],
    ['någon har en kniv', 'violence'],
    ['han slår mig', 'violence'],
    ['min man slog mig i går', 'violence'],
    ['nu slår han henne', 'violence'],
    ['då hotar han mig', 'threat'],
    ['de säger att de ska döda mig', 'threat'],
    ['han hotar att döda oss', 'threat'],
    ['de hotar mig', 'threat'],
    ['DET BRINNER', 'fire'],
    ['det luktar gas i trapphuset', 'fire'],
    ['de slår barnen', 'child'],
    ['jag är orolig för min granne', 'adult'],
  ])('is heard in %j: %s', (text, danger) => {
    expect(dangers(text)).toContain(danger);
  });

  it.each([
    ['he hits her', 'violence'],
    ['he hits me', 'violence'],
    ['my husband is beating me', 'violence'],
    ['he has a gun', 'violence'],
    ['he is threatening me', 'threat'],
    ['the house is on fire', 'fire'],
    ['there is a fire in the stairwell', 'fire'],
    ['I can smell gas', 'fire'],
    ['I am worried about a child', 'child'],
  ])('is heard in English in %j: %s', (text, danger) => {
    expect(dangers(text, 'en')).toContain(danger);
  });

  it.each([
    'hög musik hela natten',
    'barnen springer och hoppar',
    'de bråkar om disken',
    'klockan slår tolv',
    'de slår igen dörren',
    'blodpudding till middag',
  ])('is not heard in %j', (text) => {
    expect(dangers(text)).toEqual([]);
  });

  it.each(['kinds', 'date', 'from', 'ongoing', 'position', 'home', 'name', 'reach'] as const)(
    'is heard whatever was asked: %s',
    (name) => {
      expect(hear('han hotar mig med kniv', name).dangers).toEqual(['violence', 'threat']);
    },
  );

  it('is heard in the review too', () => {
    expect(hear('det brinner', undefined).dangers).toEqual(['fire']);
  });

  it('is heard in Swedish by somebody who has chosen English', () => {
    expect(dangers('det brinner', 'en')).toEqual(['fire']);
  });
});
