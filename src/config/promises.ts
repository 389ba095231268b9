import { z } from 'zod';
import { clock } from '../domain/time.ts';

const days = (standard: number) => z.coerce.number().int().min(1).max(60).default(standard);

/** The settings of what is promised, and of when the office is open: what the law leaves open, with good practice as default. */
export const promiseSettings = {
  FIRST_LOOK_DAYS: days(1),
  FIRST_CONTACT_DAYS: days(3),
  FIRST_CONTACT_DAYS_URGENT: days(1),
  RESPONDENT_CONTACT_DAYS: days(5),
  STATUS_EVERY_DAYS: days(14),
  FOLLOW_UP_DAYS: days(14),
  SECOND_FOLLOW_UP_DAYS: days(42),
  OFFICE_OPENS: clock.default('08:00'),
  OFFICE_CLOSES: clock.default('16:30'),
  HALF_DAY_CLOSES: clock.default('12:00'),
};

const settings = z.object(promiseSettings);
type Given = z.infer<typeof settings>;

/** What cannot be true together: a promise would break before it could be kept, or be followed up twice at once. */
export const contraryPromises = (given: Given): readonly string[] => {
  const { OFFICE_OPENS: opens, OFFICE_CLOSES: closes, HALF_DAY_CLOSES: noon } = given;
  const faults: readonly (readonly [boolean, keyof Given])[] = [
    [closes <= opens, 'OFFICE_CLOSES'],
    [noon <= opens || (noon > closes && closes > opens), 'HALF_DAY_CLOSES'],
    [given.SECOND_FOLLOW_UP_DAYS <= given.FOLLOW_UP_DAYS, 'SECOND_FOLLOW_UP_DAYS'],
  ];
  return faults.filter(([isFault]) => isFault).map(([, name]) => name);
};

/** What is promised, as the rooms are handed it. */
export const promisesIn = (given: Given) => ({
  firstContact: {
    urgent: given.FIRST_CONTACT_DAYS_URGENT,
    high: given.FIRST_CONTACT_DAYS,
    normal: given.FIRST_CONTACT_DAYS,
  },
  firstLook: { urgent: 0, high: given.FIRST_LOOK_DAYS, normal: given.FIRST_LOOK_DAYS },
  respondent: given.RESPONDENT_CONTACT_DAYS,
  statusEvery: given.STATUS_EVERY_DAYS,
  followUps: [given.FOLLOW_UP_DAYS, given.SECOND_FOLLOW_UP_DAYS] as const,
  office: {
    opens: given.OFFICE_OPENS,
    closes: given.OFFICE_CLOSES,
    halfDay: given.HALF_DAY_CLOSES,
  },
});
