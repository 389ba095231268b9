import type { Say } from '../app/ports.ts';
import type { Homes } from '../domain/address.ts';
import { addressOf, isAsWritten } from '../domain/addressKey.ts';
import type { MayBe, SaidHome } from '../domain/answers.ts';

interface Reader {
  readonly say: Say;
  readonly homes: Homes;
}

const inWords = ({ address, flat }: Pick<MayBe, 'address' | 'flat'>, say: Say): string =>
  flat === undefined ? address : say('talk:which.flat', { address, flat });

/** A home as the register has it; one that is not there, or not known to be, as it was said. */
export const homeInWords = (home: SaidHome, { say, homes }: Reader): string => {
  const { said, propertyId, homeId, candidates } = home;
  if (propertyId === undefined)
    return candidates ? said : say('talk:review.homeNotFound', { said });
  const property = homes.property(propertyId);
  const found = homeId === undefined ? undefined : homes.home(homeId);
  if (!property || isAsWritten(said, property, found)) return said;
  const address = addressOf(property, found);
  return found
    ? inWords({ address, flat: found.flat }, say)
    : say('talk:which.building', { said, address });
};

/** What the buttons of a home that may be several say, by its place among them; one alone is right or not. */
export const whichLabels = (
  { candidates = [] }: SaidHome,
  say: Say,
): Readonly<Record<string, string>> =>
  candidates.length === 1
    ? { 0: say('talk:buttons.yes'), unknown: say('talk:buttons.no') }
    : {
        ...Object.fromEntries(candidates.map((each, place) => [place, inWords(each, say)])),
        unknown: say('talk:which.unknown'),
      };

/** "Do you mean this one or that one?" */
export const whichAsked = ({ candidates = [] }: SaidHome, say: Say): string => {
  const list = new Intl.ListFormat(say('page:locale'), { type: 'disjunction' });
  return say('talk:which.ask', {
    homes: list.format(candidates.map((each) => inWords(each, say))),
  });
};
