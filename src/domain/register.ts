import { z } from 'zod';

/** Names that become keys of rows: no control characters and none of `/ \\ # ?`, which Azure Tables forbids in keys. */
const key = z.string().regex(/^[^/\\#?\p{C}]{1,100}$/u);

/** A house or several, with one street number and one coordinator's area. */
const property = z.strictObject({
  id: key,
  address: z.string().min(1),
  area: key,
  municipality: z.string().min(1),
});
export type Property = z.infer<typeof property>;

/** A flat. `flat` is the four-digit flat number of the Swedish register of dwellings (lägenhetsnummer). */
const home = z.strictObject({
  id: key,
  propertyId: key,
  flat: z.string().regex(/^\d{4}$/),
});
export type Home = z.infer<typeof home>;

const roles = ['coordinator', 'manager'] as const;
const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Somebody who works cases; `areas` are those that they answer for. */
const coordinator = z.strictObject({
  id: key,
  name: z.string().min(1),
  role,
  areas: z.array(key),
});
export type Coordinator = z.infer<typeof coordinator>;

/** The landlord's homes and staff. There is at least one manager, who owns what no area claims. */
export const register = z
  .strictObject({
    landlord: z.strictObject({
      name: z.string().min(1),
      phone: z.string().min(1),
      office: z.string().min(1),
    }),
    properties: z.array(property),
    homes: z.array(home),
    coordinators: z.array(coordinator),
  })
  .refine(({ coordinators }) => coordinators.some((each) => each.role === 'manager'), {
    error: 'the register needs at least one coordinator with the role manager',
  });
export type Register = z.infer<typeof register>;

/** The area of cases whose home no one in the register answers for. */
export const unplaced = 'unplaced';
