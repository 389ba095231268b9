import { addressKey } from './addressKey.ts';
import { inStairwell, type Building } from './buildings.ts';
import type { Home, Property } from './register.ts';
import type { SaidPlace } from './saidPlace.ts';

/** The homes of a building that are told of: by their number, else by their floor. */
export const named = ({ property, homes }: Building, place: SaidPlace): readonly Home[] => {
  const { floor, stairwell } = place;
  const flats = flatsTold(property, place);
  const here = stairwell === undefined ? homes : behind(homes, stairwell);
  if (flats.length > 0) return here.filter(({ flat }) => flats.includes(flat));
  return floor === undefined ? [] : here.filter((each) => floorOf(each) === floor);
};

/** Out in the country a house may have a number of four digits, which is no flat. */
export const flatsTold = ({ address }: Property, { flats }: SaidPlace): readonly string[] =>
  flats.filter((flat) => !addressKey(address).split(' ').includes(flat));

/** Where the register tells of no stairwells, none can be told apart. */
const behind = (homes: readonly Home[], stairwell: string): readonly Home[] => {
  const near = inStairwell(homes, stairwell);
  return near.length > 0 || homes.some((each) => each.stairwell) ? near : homes;
};

/** As the register tells it, else by the number: 1201 lies two stairs up. */
const floorOf = ({ floor, flat }: Home): number => floor ?? Number(flat.slice(0, 2)) - 10;
