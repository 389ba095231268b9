import { z } from 'zod';

/** A house or several, with one street number and one coordinator's area. */
const property = z.strictObject({
  id: z.string().min(1),
  address: z.string().min(1),
  area: z.string().min(1),
  municipality: z.string().min(1),
});
export type Property = z.infer<typeof property>;

/** A flat. `flat` is the four-digit flat number of the Swedish register of dwellings (lägenhetsnummer). */
const home = z.strictObject({
  id: z.string().min(1),
  propertyId: z.string().min(1),
  flat: z.string().regex(/^\d{4}$/),
});
export type Home = z.infer<typeof home>;

const roles = ['coordinator', 'manager'] as const;
const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** Somebody who works cases; `areas` are those that they answer for. */
const coordinator = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  role,
  areas: z.array(z.string().min(1)),
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
