import { z } from 'zod';
import { clock, day } from '../domain/time.ts';
import type { Work } from '../domain/work.ts';
import type { Answer } from './answer.ts';
import type { StaffAsked } from './asked.ts';
import { again, carryOut } from './carryOut.ts';
import type { FormName, Typed } from './caseShown.ts';

/** A field that may be left empty. */
export const maybe = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.literal('').transform(() => undefined)]).optional();

/** A day or a clock time as it was typed: a browser without a calendar sends whatever stands there. */
export const asTyped = z.string().max(100);

/** The day that was typed, or what is wrong with it. */
export const dayTyped = (typed: string) => {
  if (typed.trim() === '') return { problem: 'dateMissing' };
  const date = day.safeParse(typed.trim()).data;
  return date ? { date } : { problem: 'dateUnread' };
};

/** The clock time that was typed, none where nothing was, or what is wrong with it. */
export const timeTyped = (typed: string) => {
  if (typed.trim() === '') return { time: undefined };
  const time = clock.safeParse(typed.trim()).data;
  return time ? { time } : { problem: 'timeUnread' };
};

interface Sent {
  readonly form: FormName;
  readonly report?: string | undefined;
  readonly typed: Typed;
  readonly seen: number;
}

/** The work that a form asks for and what to say when it is done, or the code of what is not filled in. */
export type Wanted = { readonly work: Work; readonly done: string } | { readonly problem: string };

/** Does what a form asks for, or shows the page again with what was typed. */
export const sent = async (
  asked: StaffAsked,
  { seen, ...attempt }: Sent,
  wanted: Wanted,
): Promise<Answer> =>
  'work' in wanted
    ? carryOut(asked, { ...wanted, seen, attempt })
    : again(asked, { ...attempt, problem: { problem: wanted.problem } });
