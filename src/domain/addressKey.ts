import type { Home, Property } from './register.ts';

/** Lower case, one space, no punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How addresses are compared letter by letter: `storgatan 12 b`, a letter that stands close parted from its number. */
export const addressKey = (text: string): string =>
  plain(text).replace(/(\d)(\p{L})(?!\p{L})/gu, '$1 $2');

/** Street, number and letter; the letter of a stairwell stands where the address has none of its own. */
export const addressOf = ({ address }: Property, home: Home | undefined): string =>
  home?.stairwell && !/\d\s*\p{L}$/u.test(address) ? `${address} ${home.stairwell}` : address;

/** Whether a text has an address as the register has it, with the flat's number, so that there is nothing to read back. */
export const isAsWritten = (said: string, property: Property, home: Home | undefined): boolean =>
  ` ${addressKey(said)} `.includes(` ${addressKey(addressOf(property, home))} `) &&
  (!home || said.includes(home.flat));
