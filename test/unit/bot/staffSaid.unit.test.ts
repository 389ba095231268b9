import { Temporal } from 'temporal-polyfill';
import { staffSaid } from '../../../src/bot/staff/staffSaid.ts';
import { texts } from '../../support/hearing.ts';

/** Tuesday 24 November 2026. */
const today = Temporal.PlainDate.from('2026-11-24');
const heard = (text: string, language = 'sv') =>
  staffSaid(text, { say: texts.words(language), today });

describe('somebody of the staff', () => {
  it.each([
    ['kö', 'queue'],
    ['Kön!', 'queue'],
    ['mina', 'mine'],
    ['Mina ärenden', 'mine'],
    ['jag är tillbaka', 'back'],
    ['hjälp', 'help'],
  ])('who writes "%s" asks for: %s', (text, kind) => {
    expect(heard(text)).toEqual({ kind });
  });

  it.each([
    ['jag är borta till fredag', '2026-11-27'],
    ['Borta till tisdag', '2026-12-01'],
    ['jag är borta till i morgon', '2026-11-25'],
    ['borta till idag', '2026-11-24'],
    ['jag är borta till och med 4 december', '2026-12-04'],
    ['borta till den 4/12', '2026-12-04'],
    ['borta tills 2 jan', '2027-01-02'],
    ['borta till 2026-12-24', '2026-12-24'],
    ['sjuk till måndag', '2026-11-30'],
  ])('who writes "%s" is away until %s', (text, until) => {
    expect(heard(text)).toEqual({ kind: 'away', until });
  });

  it.each(['borta till snart', 'jag är borta till 31 februari', 'borta till 2026-11-23'])(
    'who writes "%s" is asked until which day',
    (text) => {
      expect(heard(text)).toEqual({ kind: 'awayUnclear' });
    },
  );

  it('is understood in English', () => {
    expect(heard('I am away until Friday', 'en')).toEqual({ kind: 'away', until: '2026-11-27' });
    expect(heard('away until 4 December', 'en')).toEqual({ kind: 'away', until: '2026-12-04' });
    expect(heard('queue', 'en')).toEqual({ kind: 'queue' });
  });

  it('opens a case by its number, however it is written', () => {
    expect(heard(' gf-acdefghj ')).toEqual({ kind: 'case', number: 'GF-ACDEFGHJ' });
  });

  it.each(['grannen spelar musik', 'mina grannar spelar musik', 'borta', ''])(
    'is nobody but a neighbour with "%s"',
    (text) => {
      expect(heard(text)).toBeUndefined();
    },
  );
});
