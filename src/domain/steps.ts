import { z } from 'zod';

/**
 * What somebody does in a case beside words on the board. A contact is made by phone, letter or a meeting; a visit is always
 * voluntary (JO 7595-2016).
 */
export const stepKinds = [
  'contactComplainant',
  'contactRespondent',
  'contactNeighbour',
  'meeting',
  'visit',
  'listening',
  'inspection',
  'patrol',
  'followUp',
  'other',
] as const;
export const stepKind = z.enum(stepKinds);
export type StepKind = z.infer<typeof stepKind>;

/** How an incident was verified (konstaterad): by the landlord's own ears or eyes, or the patrol's (RH 2018:23). */
export const proofs = ['observation', 'listening', 'patrol', 'inspection'] as const;
export const proof = z.enum(proofs);

/** What solved it; several things may have. */
export const solutions = [
  'talk',
  'agreement',
  'support',
  'repair',
  'mediation',
  'letter',
  'patrol',
  'movedOut',
  'itself',
  'unknown',
] as const;
export const solution = z.enum(solutions);
