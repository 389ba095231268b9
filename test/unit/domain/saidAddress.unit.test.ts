import * as fc from 'fast-check';
import { homesOf } from '../../../src/domain/address.ts';
import type { SaidHome } from '../../../src/domain/answers.ts';
import { town } from '../../support/addressBook.ts';

const { find, property } = homesOf(town);

/** The home, the building, or what is asked about, in one line. */
const made = ({ homeId, propertyId, candidates }: SaidHome): string => {
  const asked = candidates?.map(({ address, flat }) => (flat ? `${address}, ${flat}` : address));
  return asked ? `${asked.join(' or ')}?` : (homeId ?? propertyId ?? 'unknown');
};

describe('an address as tenants write it', () => {
  it.each([
    // Abbreviations.
    ['Storg 14 lgh 1203', 'Storgatan 14: 1203'],
    ['Storg. 14 lgh 1203', 'Storgatan 14: 1203'],
    ['storgt 14, 1301', 'Storgatan 14: 1301'],
    ['Lindg. 4', 'Lindgatan 4'],
    ['lind g 4 1102', 'Lindgatan 4: 1102'],
    ['Kvarnst 12A 1002', 'Kvarnstigen 12 A: 1002'],
    ['kvarnstg 12 b 1101', 'Kvarnstigen 12 B: 1101'],
    ['hamnb 3 1101', 'Hamnbacken 3: 1101'],
    ['Björkv 1', 'Björkvägen 1'],
    ['björkvg 1 1101', 'Björkvägen 1: 1101'],
    ['S Lindgatan 4, 1202', 'Södra Lindgatan 4: 1202'],
    ['S:a Lindg. 4 lgh 1001', 'Södra Lindgatan 4: 1001'],
    ['S:t Persgatan 7 lgh 1301', 'Sankt Persgatan 7: 1301'],
    ['St Persg 7 1301', 'Sankt Persgatan 7: 1301'],
    ['Åkergr 2, 1101', 'Åkergränd 2: 1101'],
    // Misspellings.
    ['lindgtan 4 1202', 'Lindgatan 4: 1202'],
    ['lindgatn 6', 'Lindgatan 6'],
    ['Lingatan 4 lgh 1102', 'Lindgatan 4: 1102'],
    ['lidngatan 4 1102', 'Lindgatan 4: 1102'],
    ['Lindgattan 4 1102', 'Lindgatan 4: 1102'],
    ['Lndgatn 4 1102', 'Lindgatan 4: 1102'],
    ['Stårgatan 14', 'Storgatan 14'],
    ['Storgaten 14 lgh 1301', 'Storgatan 14: 1301'],
    ['Kvanstigen 12 A', 'Kvarnstigen 12 A'],
    ['hambacken 3 lgh 1001', 'Hamnbacken 3: 1001'],
    ['hamnbackn 3 1001', 'Hamnbacken 3: 1001'],
    ['bjorkvagen 1 1101', 'Björkvägen 1: 1101'],
    ['akergrand 2', 'Åkergränd 2'],
    ['Akergränd 2 lgh1001', 'Åkergränd 2: 1001'],
    ['sodra lindgtan 4 1202', 'Södra Lindgatan 4: 1202'],
    ['Sankt Persgatn 7', 'Sankt Persgatan 7'],
    // Ways of writing.
    ['hamnbacken 3 1201', 'Hamnbacken 3: 1201'],
    ['Lind gatan 4 lgh 1202', 'Lindgatan 4: 1202'],
    ['Lindgatan4 lgh1202', 'Lindgatan 4: 1202'],
    ['Lindgatan nr 4, lägenhet nummer 1202', 'Lindgatan 4: 1202'],
    ['lgh 1202 på Lindgatan 4, 603 50 Norrköping', 'Lindgatan 4: 1202'],
    ['flat 1202, Lindgatan 4', 'Lindgatan 4: 1202'],
    ['Lindgatan ٤ شقة ١٢٠٢', 'Lindgatan 4: 1202'],
    ['LINDGATAN 4 / 1202', 'Lindgatan 4: 1202'],
    ['kvarnstigen 14a, 1001', 'Kvarnstigen 14 A: 1001'],
    ['kvarnstigen 14, 1001', 'Kvarnstigen 14: 1001'],
    ['Ekvägen 7 lgh 1001', 'Ekvägen 5-7: 1001'],
    ['Herrgården, lgh 1001', 'Herrgården: 1001'],
    ['Byvägen 1203, 1101', 'Byvägen 1203: 1101'],
    // Stairwells and floors.
    ['Storgatan 12 B lgh 1203', 'Storgatan 12: B 1203'],
    ['storgatan 12b, 1203', 'Storgatan 12: B 1203'],
    ['Storg 12 uppgång A, lgh 1203', 'Storgatan 12: A 1203'],
    ['Storgatan 12, port B 1203', 'Storgatan 12: B 1203'],
    ['Storgatan 12 lgh 1101', 'Storgatan 12: B 1101'],
    ['Lindgatan 4 uppgång A, lgh 1202', 'Lindgatan 4: 1202'],
    ['Lindgatan 6, 2 tr', 'Lindgatan 6: 1201'],
    ['Lindgatan 6 2tr', 'Lindgatan 6: 1201'],
    ['Lindgatan 6, två trappor upp till vänster', 'Lindgatan 6: 1201'],
    ['Lindgatan 6 bv', 'Lindgatan 6: 1001'],
    ['Hamnbacken 3 bottenvåningen', 'Hamnbacken 3: 1001'],
    // Without the flat, or with one that is not there.
    ['Lindgatan 4', 'Lindgatan 4'],
    ['Lindgatan 4, våning 2', 'Lindgatan 4'],
    ['Lindgatan 4, lgh 12', 'Lindgatan 4'],
    ['Lindgatan 4, lgh 1999', 'Lindgatan 4'],
    ['Lindgatan 6, 9 tr', 'Lindgatan 6'],
    ['Storgatan 12 uppgång C lgh 1203', 'Storgatan 12'],
    // The municipality tells two of one address apart.
    ['Kungsgatan 3, 1001 Linköping', 'Kungsgatan 3|Linköping: 1001'],
    ['kungsg 3 norrkoping', 'Kungsgatan 3'],
  ])('is found: %s is %s', (said, home) => {
    expect(made(find(said))).toBe(home);
    expect(find(said).said).toBe(said);
  });

  it.each([
    ['Lindgatan', 'Lindgatan 4 or Lindgatan 6?'],
    ['bor på lindgatan', 'Lindgatan 4 or Lindgatan 6?'],
    ['Lindgatan, lgh 1201', 'Lindgatan 4, 1201 or Lindgatan 6, 1201?'],
    ['Lindgatan 1202', 'Lindgatan 4, 1202?'],
    ['Lindgatan 4 eller 6', 'Lindgatan 4 or Lindgatan 6?'],
    ['Lindgatan 4-6', 'Lindgatan 4 or Lindgatan 6?'],
    ['Lindgatan 4 eller Storgatan 14', 'Lindgatan 4 or Storgatan 14?'],
    ['Kvarnstigen 12', 'Kvarnstigen 12 A or Kvarnstigen 12 B?'],
    ['kvarnst 12, 1001', 'Kvarnstigen 12 A, 1001 or Kvarnstigen 12 B, 1001?'],
    ['kvarnst 12, 1101', 'Kvarnstigen 12 B, 1101?'],
    ['Storgatan 12 lgh 1203', 'Storgatan 12 A, 1203 or Storgatan 12 B, 1203?'],
    ['Lindgatan 4, 2 tr', 'Lindgatan 4, 1201 or Lindgatan 4, 1202?'],
    ['Lindgatan 4, 2 tr höger', 'Lindgatan 4, 1201 or Lindgatan 4, 1202?'],
    ['Lindgatan 4, inte 1201 utan 1202', 'Lindgatan 4, 1201 or Lindgatan 4, 1202?'],
    ['Kungsgatan 3', 'Kungsgatan 3, Norrköping or Kungsgatan 3, Linköping?'],
    ['Norra Lindgatan 4', 'Lindgatan 4?'],
    ['Persgatan 7', 'Sankt Persgatan 7?'],
    ['Lillgatan 4', 'Lindgatan 4?'],
    ['Rindgatan 6', 'Lindgatan 6?'],
  ])('is asked about: %s may be %s', (said, homes) => {
    expect(made(find(said))).toBe(homes);
  });

  it.each([
    'Lindgatan 5',
    'Lindgatan 44',
    'Lindgatan 4 B, lgh 1202',
    'lindgatn 4a',
    'Storgatan 12 C lgh 1203',
    'Kvarnstigen 12AB, 1001',
    'Kvarnstigen 14 B',
    'Månvägen 3, 1202',
    'Månvägen 3 vid Lindgatan',
    'Lind 4',
    'Hos Lind, 4 tr',
    'lgh 1202',
    'klockan 4',
    'Norra Södra Lindgatan 9',
    'gatan 4',
    'huset vid torget',
    'constructor 4',
    '🏠 4',
    '4',
    '',
  ])('is unknown: %s', (said) => {
    expect(find(said)).toEqual({ said });
  });

  it('that more than five could be is not asked about', () => {
    const properties = ['2', '4', '6', '8', '10', '12'].map((number) => ({
      id: number,
      address: `Lindgatan ${number}`,
      area: 'norr',
      municipality: 'Norrköping',
    }));
    const { find: search } = homesOf({ properties, homes: [] });
    expect(search('Lindgatan')).toEqual({ said: 'Lindgatan' });
    expect(search('Lindgatan 10').propertyId).toBe('10');
  });
});

const letters = 'abcdefghijklmnoprstuvyåäö';

/** A street with one letter left out, put in, changed, or two that changed places. */
const slipped = fc
  .record({
    street: fc.constantFrom('Lindgatan', 'Storgatan', 'Kvarnstigen', 'Hamnbacken', 'Björkvägen'),
    at: fc.nat(10),
    letter: fc.constantFrom(...Array.from(letters)),
    how: fc.constantFrom('out', 'in', 'change', 'swap'),
  })
  .map(({ street, at, letter, how }) => {
    const place = at % street.length;
    const [before, here, after] = [street.slice(0, place), street.charAt(place), street.slice(place + 1)]; // prettier-ignore
    const slips: Readonly<Record<string, string>> = {
      out: before + after,
      in: before + letter + here + after,
      change: before + letter + after,
      swap: before + after.charAt(0) + here + after.slice(1),
    };
    return { street, said: slips[how] ?? street };
  });

const runs = { seed: 2026, numRuns: 3000 } as const;

describe('a slip in the name of a street', () => {
  const numbers: Readonly<Record<string, string>> = { Lindgatan: '4', Storgatan: '14', Kvarnstigen: '12 A', Hamnbacken: '3', Björkvägen: '1' }; // prettier-ignore

  it('leads to the right building, to a question or to none, never to another', () => {
    let found = 0;
    fc.assert(
      fc.property(slipped, ({ street, said }) => {
        const right = `${street} ${numbers[street]}`;
        const { propertyId, candidates } = find(`${said} ${numbers[street]}`);
        found += propertyId === right ? 1 : 0;
        expect([right, undefined]).toContain(propertyId);
        expect(candidates?.map((each) => each.propertyId) ?? [right]).toContain(right);
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns * 0.8);
  });

  it('never changes the number: what is found, or asked about, has it', () => {
    expect(property('Lindgatan 4')).toBeDefined();
    fc.assert(
      fc.property(slipped, fc.integer({ min: 1, max: 20 }), ({ said }, number) => {
        const { propertyId, candidates } = find(`${said} ${number}`);
        const asked = (candidates ?? []).map((each) => each.propertyId);
        const ids = propertyId === undefined ? asked : [propertyId, ...asked];
        const addresses = ids.map((id) => property(id)?.address ?? '');
        const wrong = addresses.filter((address) => !new RegExp(`\\b${number}\\b`).test(address));
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('is no reason to fall, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (said) => {
        expect(find(said).said).toBe(said);
      }),
      runs,
    );
  });
});

describe('a register of 100 000 homes', () => {
  const stems = ['Lind', 'Stor', 'Kvarn', 'Hamn', 'Björk', 'Gran', 'Sten', 'Skol', 'Kyrk', 'Park'];
  const endings = ['gatan', 'vägen', 'stigen', 'backen', 'torget'];
  const streets = stems.flatMap((a) =>
    stems.flatMap((b) => endings.map((ending) => `${a}${b.toLowerCase()}${ending}`)),
  );
  const properties = Array.from({ length: 5_000 }, (_, at) => ({
    id: `p-${at}`,
    address: `${streets[at % streets.length]} ${1 + Math.floor(at / streets.length)}`,
    area: 'norr',
    municipality: 'Norrköping',
  }));
  const homes = properties.flatMap(({ id }) =>
    Array.from({ length: 20 }, (_, at) => ({
      id: `${id}-${at}`,
      propertyId: id,
      flat: String(1001 + 100 * Math.floor(at / 4) + (at % 4)),
    })),
  );
  const large = { properties, homes };

  it('is searched in less than two milliseconds', () => {
    expect(homes).toHaveLength(100_000);
    const { find: search } = homesOf(large);
    const said = properties
      .slice(0, 1_000)
      .flatMap(({ address }) => [`${address} lgh 1203`, address.replace(/(?<=^..)./, ''), `${address.slice(0, -7)}. 4, 2 tr, 603 50 Norrköping`]); // prettier-ignore
    const begun = performance.now();
    const found = said.filter((each) => search(each).propertyId);
    expect((performance.now() - begun) / said.length).toBeLessThan(2);
    expect(found.length).toBeGreaterThan(1_000);
  });

  it('is read once', () => {
    expect(homesOf(large)).toBe(homesOf(large));
  });
});
