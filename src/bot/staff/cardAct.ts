import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { local } from '../../domain/time.ts';
import type { Coordinator } from '../../domain/register.ts';
import type { Result } from '../../domain/result.ts';
import type { Work } from '../../domain/work.ts';
import { caseCard } from '../cards/caseCard.ts';
import type { StaffDeps, StaffTurn } from './deps.ts';

const sent = z.object({
  verb: z.enum(['take', 'note', 'contact', 'handOver', 'show']),
  number: z.string().max(40),
  seen: z.int().min(0).default(0),
  text: z.string().max(10_000).optional(),
  with: z.string().max(100).optional(),
  to: z.string().max(100).optional(),
});
type Sent = z.infer<typeof sent>;

/** What was pressed on a card: by Execute as an invoke, by Submit as the value of a message. */
export const pressedOn = (activity: Partial<Activity>): Sent | undefined => {
  const invoke = z.object({ action: z.object({ data: z.unknown() }) }).safeParse(activity.value);
  return sent.safeParse(invoke.success ? invoke.data.action.data : activity.value).data;
};

/** Does what was pressed, by who is signed in and on the case as it is now, and gives the card as it is then. */
export const cardAct = async (
  deps: StaffDeps,
  pressed: Sent,
  turn: StaffTurn,
): Promise<ReturnType<typeof caseCard> | undefined> => {
  const { staff, say } = turn;
  const work = workOf(pressed, turn);
  const by = { worker: workerOf(staff), seen: pressed.seen };
  const done = work && (await deps.desk.work(pressed.number, work, by));
  const found = await deps.desk.show(pressed.number, workerOf(staff));
  if (!found) return undefined;
  const said = work ? outcomeOf(done, work, turn) : undefined;
  return caseCard({ ...found, ...deps, register: deps.register(), say, staff: staff.id, said });
};

/** Somebody of the staff as the desk knows them. */
export const workerOf = ({ id, role }: Coordinator) => ({ id, role });

const outcomeOf = (
  done: Result<undefined> | undefined,
  { type }: Work,
  { say }: StaffTurn,
): string | undefined => {
  if (!done) return undefined;
  if (done.ok) return say(`teams:done.${type}`);
  return say(`board:problems.${done.problem.problem}`, done.problem.values ?? {});
};

const workOf = (pressed: Sent, turn: StaffTurn): Work | undefined => {
  const { text = '' } = pressed;
  switch (pressed.verb) {
    case 'take':
      return { type: 'take' };
    case 'note':
      return { type: 'note', text };
    case 'contact':
      return contactOf(pressed, turn);
    case 'handOver':
      return { type: 'handOver', to: pressed.to ?? '', text };
    case 'show':
      return undefined;
  }
};

/** A contact made today; the same press twice is one step. */
const contactOf = ({ with: whom = '', text }: Sent, { now, idFor }: StaffTurn): Work => {
  const date = local(now).toPlainDate().toString();
  const step = { type: 'step', id: idFor('step'), date, text } as const;
  return whom === 'respondent'
    ? { ...step, step: 'contactRespondent' }
    : { ...step, step: 'contactComplainant', report: whom };
};
