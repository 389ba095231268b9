import { readConfig } from '../../src/config.ts';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.faults;
};

describe('what is promised', () => {
  it('is good practice where nothing else is said', () => {
    const read = readConfig({});
    expect(read.ok && read.config.practice.promises).toEqual({
      firstLook: { urgent: 0, high: 1, normal: 1 },
      firstContact: { urgent: 1, high: 3, normal: 3 },
      respondent: 5,
      statusEvery: 14,
      followUps: [14, 42],
      office: { opens: '08:00', closes: '16:30', halfDay: '12:00' },
    });
  });

  it('is what the landlord says', () => {
    const read = readConfig({
      FIRST_LOOK_DAYS: '2',
      FIRST_CONTACT_DAYS: '4',
      FIRST_CONTACT_DAYS_URGENT: '2',
      RESPONDENT_CONTACT_DAYS: '7',
      STATUS_EVERY_DAYS: '10',
      FOLLOW_UP_DAYS: '20',
      SECOND_FOLLOW_UP_DAYS: '60',
      OFFICE_OPENS: '07:30',
      OFFICE_CLOSES: '16:00',
      HALF_DAY_CLOSES: '13:00',
    });
    expect(read.ok && read.config.practice.promises).toEqual({
      firstLook: { urgent: 0, high: 2, normal: 2 },
      firstContact: { urgent: 2, high: 4, normal: 4 },
      respondent: 7,
      statusEvery: 10,
      followUps: [20, 60],
      office: { opens: '07:30', closes: '16:00', halfDay: '13:00' },
    });
  });

  it.each([
    ['FIRST_LOOK_DAYS', '0'],
    ['RESPONDENT_CONTACT_DAYS', '1.5'],
    ['FOLLOW_UP_DAYS', 'two weeks'],
    ['SECOND_FOLLOW_UP_DAYS', '61'],
    ['OFFICE_OPENS', '8'],
    ['OFFICE_CLOSES', '24:00'],
    ['HALF_DAY_CLOSES', '12.00'],
  ])('is not %s=%s, and the server says so at once', (name, value) => {
    expect(faultsOf({ [name]: value })).toEqual([name]);
  });
});

describe('the office', () => {
  it.each([
    [{ OFFICE_OPENS: '17:00' }, ['OFFICE_CLOSES', 'HALF_DAY_CLOSES']],
    [{ OFFICE_CLOSES: '08:00' }, ['OFFICE_CLOSES']],
    [{ HALF_DAY_CLOSES: '08:00' }, ['HALF_DAY_CLOSES']],
    [{ HALF_DAY_CLOSES: '16:31' }, ['HALF_DAY_CLOSES']],
    [{ FOLLOW_UP_DAYS: '42' }, ['SECOND_FOLLOW_UP_DAYS']],
  ])('with %j would break promises before they can be kept', (env, faults) => {
    expect(faultsOf(env)).toEqual(faults);
  });

  it('may close on half days as on others', () => {
    expect(faultsOf({ HALF_DAY_CLOSES: '16:30' })).toEqual([]);
  });
});
