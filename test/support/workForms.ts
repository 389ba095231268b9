import type { Stage } from './expectedTable.ts';

export interface About {
  readonly report: string;
  readonly stage: Stage;
  /** The number of another case. */
  readonly other: string;
}

export interface WorkForm {
  /** Its name in the address. */
  readonly name: string;
  readonly fields: (about: About) => Readonly<Record<string, string>>;
}

/** The form of each action on the page of a case, filled in so that nothing but the table can refuse it. */
export const workForms: Readonly<Record<string, WorkForm>> = {
  take: { name: 'take', fields: () => ({}) },
  handOver: { name: 'handover', fields: () => ({ to: 'c-amir', text: '' }) },
  follow: { name: 'follow', fields: () => ({ does: 'yes' }) },
  note: { name: 'note', fields: () => ({ text: 'Läst.' }) },
  step: {
    name: 'step',
    fields: () => ({
      id: crypto.randomUUID(),
      step: 'visit',
      date: '2026-11-23',
      report: '',
      text: '',
    }),
  },
  verify: {
    name: 'check',
    fields: ({ report }) => ({
      report,
      found: 'verified',
      incident: '0',
      how: 'patrol',
      who: 'Jouren',
      date: '2026-11-23',
      time: '',
      text: '',
    }),
  },
  answer: { name: 'answer', fields: ({ report }) => ({ report, text: 'Tack.' }) },
  setStage: {
    name: 'stage',
    fields: ({ stage }) => ({ stage: stage === 'followUp' ? 'investigating' : 'followUp' }),
  },
  close: {
    name: 'close',
    fields: () => ({ outcome: 'calm', text: 'Lugnt.', confirm: 'yes' }),
  },
  reopen: { name: 'reopen', fields: () => ({ text: 'Det började igen.' }) },
  link: { name: 'link', fields: ({ other }) => ({ to: other }) },
  join: { name: 'join', fields: ({ other }) => ({ other }) },
  split: { name: 'split', fields: ({ report }) => ({ report, said: 'Lindgatan 4, lgh 1201' }) },
  readIdentity: { name: 'identity', fields: ({ report }) => ({ report, why: 'Ringer.' }) },
};
