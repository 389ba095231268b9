import type { Temporal } from 'temporal-polyfill';
import type { Landlord, OpenHours } from './register.ts';
import { local } from './time.ts';
import { isWorkday } from './workdays.ts';

/** Whether these hours hold now; hours that pass midnight belong to the day on which they began. */
const isOpen = ({ days, from, to }: OpenHours, now: Temporal.Instant): boolean => {
  const here = local(now);
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' });
  const yesterday = here.subtract({ days: 1 }).dayOfWeek;
  if (from === to) return days.includes(here.dayOfWeek);
  if (from < to) return days.includes(here.dayOfWeek) && time >= from && time < to;
  return (days.includes(here.dayOfWeek) && time >= from) || (days.includes(yesterday) && time < to);
};

/** The patrol's number, only while it is on duty. */
export const jourOnDuty = ({ jour }: Landlord, now: Temporal.Instant): string | undefined =>
  jour?.hours.some((hours) => isOpen(hours, now)) ? jour.phone : undefined;

/** Offices of social services are open on working days in the daytime; else the emergency service answers. */
const office: OpenHours = { days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' };

/** The number of social services to call now, when the landlord has told one. */
export const socialServices = ({ social }: Landlord, now: Temporal.Instant): string | undefined =>
  social &&
  (isWorkday(local(now).toPlainDate()) && isOpen(office, now)
    ? social.phone
    : (social.emergency ?? social.phone));
