import type { Home } from '../domain/register.ts';
import type { HomeTold } from './importHomes.ts';

/** That of the same stairwell; or the only one of that number, before and now, whose stairwell is told anew. */
export const knownHome = (
  { flat, stairwell }: HomeTold,
  before: readonly Home[],
  isOnly: boolean,
): Home | undefined => {
  const there = before.filter((each) => each.flat === flat);
  const exact = there.find((each) => lower(each.stairwell) === lower(stairwell));
  return exact ?? (isOnly && there.length === 1 ? there[0] : undefined);
};

const lower = (stairwell: string | null | undefined): string => (stairwell ?? '').toLowerCase();

/** What the file has no column for stays as it was; what is empty there is taken away. */
export const homeOf = (
  { flat, ...told }: HomeTold,
  before: Home | undefined,
  propertyId: string,
): Omit<Home, 'id'> => {
  const stairwell = told.stairwell === undefined ? before?.stairwell : told.stairwell;
  const floor = told.floor === undefined ? before?.floor : told.floor;
  return {
    propertyId,
    flat,
    ...(stairwell && { stairwell }),
    ...(floor !== undefined && floor !== null && { floor }),
  };
};
