import type { FactOf } from './caseEvents.ts';
import type { StaffView } from './caseView.ts';

/** Whoever of the landlord's or the patrol's heard or saw it, and can be called as a witness. */
export type Witnessed = Pick<FactOf<'verified'>, 'how' | 'who' | 'date' | 'time' | 'text'>;

/** What has been found out about an incident: nothing yet, that it was so, or that it could not be confirmed. */
export type Finding =
  | { readonly is: 'told' }
  | { readonly is: 'verified'; readonly by: readonly Witnessed[] }
  | {
      readonly is: 'unconfirmed';
      readonly by: string;
      readonly at: string;
      readonly text: string;
    };

type Hide = (text: string) => string;

const witnessed = ({ how, who, date, time, text }: FactOf<'verified'>, hide: Hide): Witnessed => ({
  how,
  who: hide(who),
  date,
  ...(time && { time }),
  ...(text && { text: hide(text) }),
});

/** What was found last stands; everybody who has verified it since it could not be confirmed is a witness. */
export const findingOf = (
  { events }: StaffView,
  at: { readonly report: string; readonly incident: number },
  hide: Hide,
): Finding =>
  events.reduce<Finding>(
    (before, { at: when, fact }) => {
      if (fact.type !== 'verified' && fact.type !== 'unconfirmed') return before;
      if (fact.report !== at.report || fact.incident !== at.incident) return before;
      if (fact.type === 'unconfirmed')
        return { is: 'unconfirmed', by: fact.by, at: when, text: hide(fact.text) };
      const others = before.is === 'verified' ? before.by : [];
      return { is: 'verified', by: [...others, witnessed(fact, hide)] };
    },
    { is: 'told' },
  );
