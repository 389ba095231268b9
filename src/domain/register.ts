import { z } from 'zod';
import { clock, day } from './time.ts';

/** Names that become keys of rows: no control characters and none of `/ \\ # ?`, which Azure Tables forbids in keys. */
const key = z.string().regex(/^[^/\\#?\p{C}]{1,100}$/u);

/** A house or several, with one street number and one coordinator's area. */
export const property = z.strictObject({
  id: key,
  address: z.string().min(1),
  area: key,
  municipality: z.string().min(1),
  /** When it was built: an old house may be poorly insulated (lyhört), which weighs in what must be tolerated. */
  yearBuilt: z.int().min(1500).max(2200).optional(),
});
export type Property = z.infer<typeof property>;

/** A flat. `flat` is the four-digit flat number of the Swedish register of dwellings (lägenhetsnummer). */
export const home = z.strictObject({
  id: key,
  propertyId: key,
  flat: z.string().regex(/^\d{4}$/),
  stairwell: z.string().min(1).optional(),
  /** 0 is the ground floor. */
  floor: z.int().min(-9).max(99).optional(),
});
export type Home = z.infer<typeof home>;

const roles = ['coordinator', 'jurist', 'manager', 'reader'] as const;
const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** From one clock time to another on these days (1 Monday … 7 Sunday); past midnight it ends the morning after. */
const openHours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: clock,
  to: clock,
});
export type OpenHours = z.infer<typeof openHours>;

const phone = z.string().min(1);

/** Who lets the homes, and where people are sent whom a bot cannot help. */
const landlord = z.strictObject({
  name: z.string().min(1),
  phone,
  office: z.string().min(1),
  /** Owned by a municipality: what is written to it is a public document (OSL 2 kap. 3 §). */
  municipal: z.boolean().default(false),
  /** When the phone is answered, as people say it. */
  hours: z.string().min(1).optional(),
  /** Where faults in the building are reported (felanmälan). */
  repair: z.strictObject({ phone, url: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  /** The patrol that comes while it goes on (störningsjour), and when it is on duty. */
  jour: z.strictObject({ phone, hours: z.array(openHours).min(1) }).optional(),
  /** The municipality's social services by day, and off hours (socialjour). */
  social: z.strictObject({ phone, emergency: phone.optional() }).optional(),
});
export type Landlord = z.infer<typeof landlord>;

/** Matters that go to whoever takes them, past the coordinator of the area. */
const matters = ['concern', 'crime', 'staff', 'repair', 'callback'] as const;
const matter = z.enum(matters);
export type Matter = z.infer<typeof matter>;

/** Somebody who works cases. `areas` are those that they answer for, `takes` what comes to them wherever it happens. */
export const coordinator = z.strictObject({
  id: key,
  name: z.string().min(1),
  role,
  areas: z.array(key),
  takes: z.array(matter).readonly().default([]),
  email: z.email().optional(),
  /** Who they are in Teams and in the sign-in of the company: their object id in Entra ID. */
  teamsId: z.guid().toLowerCase().optional(),
  /** The id of whoever gets their new cases while they are away, and their broken clocks. */
  backup: key.optional(),
  /** The last day that they are away. */
  awayUntil: day.optional(),
});
export type Coordinator = z.infer<typeof coordinator>;

/** The landlord's homes and staff. There is at least one manager, who owns what no area claims. */
export const register = z
  .strictObject({
    landlord,
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
