import type { SaidHome } from './answers.ts';
import type { Home, Property, Register } from './register.ts';

/** Lower case, one space, no punctuation: how addresses are compared. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Street and number as `storgatan 12 b`: a letter that stands close is parted from its number. */
const street = (text: string): string => plain(text).replace(/(\d)(\p{L})\b/gu, '$1 $2');

/** The flat numbers in a text. A post code is none. */
const flatsIn = (text: string): readonly string[] => {
  const said = text.replace(/\b\d{3} ?\d{2}\b(?=\s+\p{L})/gu, ' ');
  return [...new Set([...said.matchAll(/(?<!\d)\d{4}(?!\d)/g)].map(([flat]) => flat))];
};

export interface Homes {
  /** What the register makes of a home as said; an unknown one is kept as said. */
  readonly find: (said: string) => SaidHome;
  /** The flat that is meant by its number alone ("lgh 1202"), in a building that is known. */
  readonly flatIn: (propertyId: string, said: string) => Home | undefined;
  readonly home: (id: string) => Home | undefined;
  readonly property: (id: string) => Property | undefined;
}

/** A letter after the number is another door: "4 B" is not "4". ("i" is a word.) */
const names = (words: string, address: string): boolean =>
  words
    .split(` ${street(address)} `)
    .slice(1)
    .some((rest) => !/^[a-hj-zåäö] /.test(rest));

const propertyIn = (properties: readonly Property[], said: string): Property | undefined => {
  const words = ` ${street(said)} `;
  const found = properties.filter(({ address }) => names(words, address));
  return found.length === 1 ? found[0] : undefined;
};

/** Looks up homes by address and flat number. */
export const homesOf = ({ properties, homes }: Register): Homes => ({
  find: (said) => {
    const found = propertyIn(properties, said);
    if (!found) return { said };
    // "Not 1201 but 1202" names two: a person must read which, or a file would be opened on the wrong home.
    const [flat, ...others] = flatsIn(said);
    const match =
      others.length === 0 &&
      homes.find((each) => each.propertyId === found.id && each.flat === flat);
    return match
      ? { said, propertyId: found.id, homeId: match.id }
      : { said, propertyId: found.id };
  },
  flatIn: (propertyId, said) => {
    const [, flat] = /^(?:lgh\.?\s*)?(\d{4})$/i.exec(said.trim()) ?? [];
    return homes.find((each) => each.propertyId === propertyId && each.flat === flat);
  },
  home: (id) => homes.find((each) => each.id === id),
  property: (id) => properties.find((each) => each.id === id),
});
