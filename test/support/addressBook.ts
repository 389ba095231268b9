import type { Home, Property, Register } from '../../src/domain/register.ts';

/** Addresses and the flats behind them; `A 1201` is flat 1201 in stairwell A. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  'Lindgatan 4': ['1001', '1002', '1101', '1102', '1201', '1202'],
  'Lindgatan 6': ['1001', '1101', '1201'],
  'Södra Lindgatan 4': ['1001', '1202'],
  'Storgatan 12': ['A 1203', 'A 1001', 'B 1203', 'B 1101'],
  'Storgatan 14': ['1203', '1301'],
  'Kvarnstigen 12 A': ['1001', '1002'],
  'Kvarnstigen 12 B': ['1001', '1101'],
  'Kvarnstigen 14': ['1001'],
  'Kvarnstigen 14 A': ['1001'],
  'Hamnbacken 3': ['1001', '1101', '1201'],
  'Sankt Persgatan 7': ['1001', '1301'],
  'Björkvägen 1': ['1101'],
  'Åkergränd 2': ['1001', '1101'],
  'Ekvägen 5-7': ['1001'],
  Herrgården: ['1001'],
  'Byvägen 1203': ['1101'],
  'Kungsgatan 3': ['1001'],
  'Kungsgatan 3|Linköping': ['1001', '1101'],
};

const property = (id: string): Property => {
  const [address = '', municipality = 'Norrköping'] = id.split('|');
  return { id, address, area: 'norr', municipality };
};

const home = (propertyId: string, door: string): Home => {
  const [flat = '', stairwell] = door.split(' ').toReversed();
  return { id: `${propertyId}: ${door}`, propertyId, flat, ...(stairwell && { stairwell }) };
};

/** A fictitious town with streets that are easily mixed up. Ids are what people would call it. */
export const town: Pick<Register, 'properties' | 'homes'> = {
  properties: Object.keys(addresses).map(property),
  homes: Object.entries(addresses).flatMap(([id, doors]) => doors.map((door) => home(id, door))),
};
