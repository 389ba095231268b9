import type { Answers } from '../../../src/domain/answers.ts';
import { homesOf } from '../../../src/domain/address.ts';
import { isSamePlace, placeOf, sourceKey } from '../../../src/domain/place.ts';
import { unplaced } from '../../../src/domain/register.ts';
import { register } from '../../support/caseFacts.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const homes = homesOf(register);
const mine = homes.find('Lindgatan 4 lgh 1102');
const theirs = homes.find('Lindgatan 4 lgh 1202');

type Told = { readonly [name in keyof Answers]?: Answers[name] | undefined };

const told = (answers: Told) => {
  const submission = sampleReport({ home: mine, sourceHome: undefined, ...answers });
  const place = placeOf(homes, submission);
  return { place, key: sourceKey(place, submission) };
};

describe('the place of a case', () => {
  it('is the flat that was named', () => {
    expect(told({ sourceHome: theirs }).place).toEqual({
      position: 'home',
      homeId: 'h-lind-4-1202',
      flat: '1202',
      address: 'Lindgatan 4',
      propertyId: 'p-lind-4',
      area: 'norr',
    });
  });

  it('is the building when the flat is not in the register, with the words that were used', () => {
    const said = 'Lindgatan 4, lgh 9999';
    expect(told({ sourceHome: homes.find(said) }).place).toEqual({
      position: 'home',
      said,
      address: 'Lindgatan 4',
      propertyId: 'p-lind-4',
      area: 'norr',
    });
  });

  it.each(['1202', 'lgh 1202', 'Lgh. 1202'])(
    'is the flat of that number where the complainant lives, for %j',
    (said) => {
      expect(told({ sourceHome: { said } }).place.homeId).toBe('h-lind-4-1202');
    },
  );

  it.each(['Månvägen 1202', '1202 eller 1201', '12', '9999'])(
    'is no flat of the complainant’s building for %j',
    (said) => {
      expect(told({ sourceHome: { said } }).place).not.toHaveProperty('homeId');
    },
  );

  it('is no flat of the complainant’s building when it is another building', () => {
    const { place } = told({ position: 'other_building', sourceHome: { said: '1202' } });
    expect(place).not.toHaveProperty('homeId');
  });

  it('is nowhere when the address is unknown, even if the complainant’s own is known', () => {
    const { place } = told({ sourceHome: homes.find('Månvägen 1') });
    expect(place).toEqual({ position: 'home', said: 'Månvägen 1', area: unplaced });
  });

  it('is the complainant’s building, never their flat, when no home was named', () => {
    expect(told({ position: 'above' }).place).toEqual({
      position: 'above',
      address: 'Lindgatan 4',
      propertyId: 'p-lind-4',
      area: 'norr',
    });
  });

  it('is in the area of all that it may be, and in none when they lie in several', () => {
    const near = told({ sourceHome: homes.find('Lindgatan') }).place;
    expect(near).toEqual({ position: 'home', said: 'Lindgatan', area: 'norr' });
    const far = told({ sourceHome: homes.find('Lindgatan 4 eller Hamnbacken 3') }).place;
    expect(far.area).toBe(unplaced);
  });

  it('is nowhere when nothing was said of either home', () => {
    expect(told({ position: 'unknown', home: undefined }).place).toEqual({
      position: 'unknown',
      area: unplaced,
    });
  });
});

describe('a home that is named later', () => {
  const { place } = told({ sourceHome: theirs });
  it.each([
    ['Lindgatan 4, lgh 1202', true],
    ['lgh 1202', true],
    ['Lindgatan 4, lgh 1102', false],
    ['Lindgatan 4', false],
    ['lgh 12', false],
    ['Lindgatan 4, lgh 9999', false],
    ['Lindgatan 4, 2 tr', true],
    ['Lindgatan 4, 1 tr', false],
  ])('%j is the one that the case is about: %j', (said, same) => {
    expect(isSamePlace(place, homes.find(said))).toBe(same);
  });

  it('is none that was never named', () => {
    const unnamed = told({ sourceHome: undefined, position: 'above' }).place;
    expect(isSamePlace(unnamed, homes.find('Lindgatan 4, lgh 1202'))).toBe(false);
  });
});

describe('reports about one source home', () => {
  it('share a key when they name the same flat, whoever complains and however it is written', () => {
    const first = told({ sourceHome: theirs });
    const second = told({ sourceHome: homes.find('LINDGATAN 4, 1202'), home: undefined });
    expect(first.key).toBe('disturbance!home!h-lind-4-1202');
    expect(second.key).toBe(first.key);
  });

  it('share a key when they come from above one and the same flat', () => {
    expect(told({ position: 'above' }).key).toBe(told({ position: 'above' }).key);
    expect(told({ position: 'above' }).key).not.toBe(told({ position: 'below' }).key);
    expect(told({ position: 'above' }).key).not.toBe(
      told({ position: 'above', home: homes.find('Lindgatan 4 lgh 1101') }).key,
    );
  });

  it.each(['beside', 'opposite', 'same_stairwell', 'other_building', 'unknown'] as const)(
    'share none when they come from %s: that may be another home each time',
    (position) => {
      expect(told({ position }).key).toBeUndefined();
    },
  );

  it('share none when the flat is not in the register', () => {
    expect(told({ sourceHome: homes.find('Lindgatan 4') }).key).toBeUndefined();
    expect(told({ position: 'above', home: homes.find('Lindgatan 4') }).key).toBeUndefined();
  });

  it.each(['violence', 'child_concern', 'adult_concern'] as const)(
    'share none when one is of %s: the home may hold the victim',
    (kind) => {
      expect(told({ sourceHome: theirs, kinds: ['music', kind] }).key).toBeUndefined();
      expect(told({ position: 'above', kinds: [kind] }).key).toBeUndefined();
    },
  );

  it('about the house itself stay apart from those about a neighbour', () => {
    expect(told({ sourceHome: theirs, kinds: ['installation'] }).key).toBe(
      'repair!home!h-lind-4-1202',
    );
  });
});
