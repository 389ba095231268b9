import { homesOf } from '../../../src/domain/address.ts';
import { register } from '../../support/caseFacts.ts';

const { find, home, property } = homesOf(register);

describe('a home', () => {
  it.each([
    'Lindgatan 4 lgh 1202',
    'lindgatan 4, 1202',
    'LINDGATAN 4, LGH. 1202!',
    'Lindgatan  4   1202',
    'Lindgatan 4 (lgh nr 1202)',
    'lgh1202, Lindgatan 4',
    'Lindgatan 4, 2 tr, 1202',
    'Lindgatan 4 lgh 1202, 603 50 Norrköping',
    'Lindgatan 4 lgh 1202 60350 Norrköping',
    'Lindgatan 4 i Norrköping, lägenhet 1202',
    'Lindgatan 4 lgh 1202 tel 070-000 00 01',
  ])('is found as %j', (said) => {
    expect(find(said)).toEqual({ said, propertyId: 'p-lind-4', homeId: 'h-lind-4-1202' });
  });

  it.each(['Kvarnstigen 12A 1001', 'kvarnstigen 12 a, lgh 1001', 'KVARNSTIGEN 12 A 1001'])(
    'with a letter is found as %j',
    (said) => {
      expect(find(said)).toMatchObject({ homeId: 'h-kvarn-12a-1001' });
    },
  );

  it.each([
    'Lindgatan 4',
    'Lindgatan 4, lgh 9999',
    'Lindgatan 4, 603 50 Norrköping',
    'Lindgatan 4, 60350 Norrköping',
    'Lindgatan 4, 070-0000001',
    'Lindgatan 4, våning 2',
  ])('is only a house as %j: a post code or a telephone is no flat number', (said) => {
    expect(find(said)).toEqual({ said, propertyId: 'p-lind-4' });
  });

  it.each([
    'Lindgatan 44',
    'Lindgatan 44, lgh 1202',
    'Lindgatan 14 1202',
    'Kvarnstigen 12 B, 1001',
    'Kvarnstigen 12AB, 1001',
    '1202',
    'grannen ovanpå',
    '🏠',
    '',
    'constructor',
  ])('that the register does not know, %j, stays as it was said', (said) => {
    expect(find(said)).toEqual({ said });
  });

  it.each(['Lindgatan 4 B, lgh 1202', 'Lindgatan 4B 1202', 'lindgatan 4c, 1202'])(
    'behind another door, %j, is never the neighbour at number 4',
    (said) => {
      expect(find(said).homeId).toBeUndefined();
    },
  );

  it('is the one at the longest address that fits', () => {
    const two = ['Lindgatan 4', 'Lindgatan 4 B'].map((address, index) => ({
      id: `p-${index}`,
      address,
      area: 'norr',
      municipality: 'Norrköping',
    }));
    const known = homesOf({ ...register, properties: two });
    expect(known.find('lindgatan 4b').propertyId).toBe('p-1');
    expect(known.find('lindgatan 4').propertyId).toBe('p-0');
  });

  it('can be looked up by its id', () => {
    expect(home('h-lind-4-1202')?.flat).toBe('1202');
    expect(property('p-lind-4')?.address).toBe('Lindgatan 4');
    expect([home('h'), property('')]).toEqual([undefined, undefined]);
  });
});
