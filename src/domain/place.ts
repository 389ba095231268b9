import { z } from 'zod';
import type { Homes } from './address.ts';
import { addressOf } from './addressKey.ts';
import { position, type MayBe, type SaidHome } from './answers.ts';
import type { Submission } from './report.ts';
import { categoryOf } from './taxonomy.ts';
import { unplaced, type Home, type Property } from './register.ts';

/** Where the disturbance comes from, as far as is known, and which property answers for it. */
export const place = z.strictObject({
  position,
  /** Street and number, never the complainant's flat. */
  address: z.string().optional(),
  /** The source home (källägenhet), when the flat was named and is in the register. */
  homeId: z.string().optional(),
  flat: z.string().optional(),
  /** As the complainant wrote it, when the register does not know it. */
  said: z.string().optional(),
  propertyId: z.string().optional(),
  area: z.string(),
});
export type Place = z.infer<typeof place>;

const known = (homes: Homes, { homeId, propertyId, said, candidates = [] }: SaidHome) => {
  const flat = homeId ? homes.home(homeId) : undefined;
  const property = propertyId ? homes.property(propertyId) : undefined;
  return {
    ...(flat ? { homeId: flat.id, flat: flat.flat } : { said }),
    ...(property ? placed(property, flat) : { area: areaOfAll(homes, candidates) }),
  };
};

/** Whichever of them it is, one coordinator may answer for them all. */
const areaOfAll = (homes: Homes, candidates: readonly MayBe[]): string => {
  const areas = candidates.map(({ propertyId }) => homes.property(propertyId)?.area);
  return (new Set(areas).size === 1 ? areas[0] : undefined) ?? unplaced;
};

const placed = (property: Property | undefined, home?: Home) =>
  property
    ? { address: addressOf(property, home), propertyId: property.id, area: property.area }
    : { area: unplaced };

/** "Flat 1202", and no street: the flat with that number where the complainant lives. */
const nextDoor = (homes: Homes, home: SaidHome, own: string | undefined): SaidHome => {
  const flat = home.propertyId === undefined && own ? homes.flatIn(own, home.said) : undefined;
  return flat ? { said: home.said, propertyId: flat.propertyId, homeId: flat.id } : home;
};

/** Whether this is the home where the case is; "flat 1202", and no street, is the one that was spoken of. */
export const isSamePlace = (
  at: Place,
  { said, propertyId, homeId, candidates }: SaidHome,
): boolean => {
  if (candidates)
    return candidates.some((each) => each.homeId !== undefined && each.homeId === at.homeId);
  return propertyId === undefined
    ? at.flat !== undefined && said.split(/\D+/u).includes(at.flat)
    : homeId !== undefined && homeId === at.homeId;
};

/** Where the case is: by the home that was named, else by the building where the complainant lives. */
export const placeOf = (homes: Homes, { report, complainant }: Submission): Place => {
  const { position: seen, home } = report.source;
  const own = complainant.home?.propertyId;
  const near = seen === 'other_building' ? undefined : own;
  if (home) return { position: seen, ...known(homes, nextDoor(homes, home, near)) };
  const here = placed(own ? homes.property(own) : undefined);
  return { position: seen, ...(seen === 'other_building' ? { area: here.area } : here) };
};

/** The home that staff have found it to come from. */
export const placeNamed = (homes: Homes, said: string): Place => ({
  position: 'home',
  ...known(homes, homes.find(said.trim())),
});

/**
 * What reports must share to be about the same source home; none when it is not known or must not be used.
 * A concern never joins by home (JB 12 kap. 42 § 5 st: the flat where someone screams may hold the victim).
 * `above` and `below` one and the same home are one place; `beside` may be two.
 */
export const sourceKey = (at: Place, { report, complainant }: Submission): string | undefined => {
  const category = categoryOf(report);
  if (category === 'concern' || category === 'callback') return undefined;
  if (at.homeId) return `${category}!home!${at.homeId}`;
  const own = complainant.home?.homeId;
  const stacked = at.position === 'above' || at.position === 'below';
  return own && stacked ? `${category}!${at.position}!${own}` : undefined;
};
