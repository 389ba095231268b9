import { folded } from '../domain/addressTokens.ts';
import type { Home, Property, Register } from '../domain/register.ts';
import { put } from '../domain/slips.ts';
import { homeOf, knownHome } from './homeKept.ts';
import { freeId, merged, slug, type Merged } from './importCounts.ts';
import { buildingKey } from './homesApart.ts';
import type { HomeTold } from './importHomes.ts';

interface MergedHomes {
  readonly properties: Merged<Property>;
  readonly homes: Merged<Home>;
}

/**
 * The register's buildings and homes with those of the file. A building is known by its address and municipality, a home
 * by its flat (and stairwell) there: both keep their ids. New ids follow from the address, so that they are the same
 * whenever the file is imported.
 */
export const mergeHomes = (
  register: Register,
  told: readonly HomeTold[],
  prune: boolean,
): MergedHomes => {
  const ids = new Set(register.properties.map(({ id }) => id));
  const known = new Map(register.properties.map((each) => [buildingKey(each), each]));
  const byBuilding = new Map<string, HomeTold[]>();
  for (const each of told) put(byBuilding, buildingKey(each), each);
  const properties = [...byBuilding].map(([key, homes]) => {
    const property = propertyOf(homes, known.get(key), ids);
    ids.add(property.id);
    return { property, homes };
  });
  const homesBefore = new Map<string, Home[]>();
  for (const each of register.homes) put(homesBefore, each.propertyId, each);
  const taken = new Set(register.homes.map(({ id }) => id));
  const homes = properties.flatMap(({ property, homes: inside }) =>
    homesOf(property, inside, { before: homesBefore.get(property.id) ?? [], taken }),
  );
  return {
    properties: merged(
      register.properties,
      properties.map(({ property }) => property),
      prune,
    ),
    homes: merged(register.homes, homes, prune),
  };
};

const propertyOf = (
  homes: readonly HomeTold[],
  before: Property | undefined,
  taken: ReadonlySet<string>,
): Property => {
  const [first] = homes;
  if (!first) throw new Error('a building is told of by its homes');
  const { address, area, municipality } = first;
  const name = `p-${slug(folded(address))}`;
  const id = before?.id ?? freeId([name, `${name}-${slug(folded(municipality))}`], taken);
  const yearBuilt = yearOf(homes, before);
  return { id, address, area, municipality, ...(yearBuilt !== undefined && { yearBuilt }) };
};

/** Whichever line tells it; where the file has no such column, what was known before. */
const yearOf = (homes: readonly HomeTold[], before: Property | undefined): number | undefined => {
  const told = homes.map(({ yearBuilt }) => yearBuilt).filter((year) => typeof year === 'number');
  const isColumn = homes.some(({ yearBuilt }) => yearBuilt !== undefined);
  return isColumn ? told[0] : before?.yearBuilt;
};

interface Inside {
  readonly before: readonly Home[];
  readonly taken: Set<string>;
}

const homesOf = (
  { id }: Property,
  told: readonly HomeTold[],
  { before, taken }: Inside,
): readonly Home[] =>
  told.map((each) => {
    const same = told.filter(({ flat }) => flat === each.flat);
    const known = knownHome(each, before, same.length === 1);
    const home = homeOf(each, known, id);
    const stairwell = home.stairwell ? [slug(folded(home.stairwell))] : [];
    const name = ['h', id.replace(/^p-/, ''), ...stairwell, each.flat].join('-');
    const own = known?.id ?? freeId([name], taken);
    taken.add(own);
    return { ...home, id: own };
  });
