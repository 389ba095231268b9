import { addressOf } from './addressKey.ts';
import type { MayBe, SaidHome } from './answers.ts';
import type { Home, Property } from './register.ts';

/** So many are offered to choose among; of more, a person must read which is meant. */
const most = 5;

export interface Choice {
  readonly property: Property;
  readonly home: Home | undefined;
}

/** What is asked about; nothing when it may be too many. Where two have one address, the municipality tells them apart. */
export const between = (choices: readonly Choice[]): Pick<SaidHome, 'candidates'> => {
  const addresses = choices.map(({ property, home }) => addressOf(property, home));
  const isTwice = (at: number): boolean =>
    choices.some(
      (each, other) =>
        each.property !== choices[at]?.property && addresses[other] === addresses[at],
    );
  const candidates = choices.map(({ property, home }, at): MayBe => ({
    address: isTwice(at) ? `${addresses[at]}, ${property.municipality}` : (addresses[at] ?? ''),
    propertyId: property.id,
    ...(home && { flat: home.flat, homeId: home.id }),
  }));
  return choices.length > most ? {} : { candidates };
};
