import { hear, type Hearing } from '../../support/hearing.ts';
import type { QuestionName } from '../../../src/domain/answers.ts';

const answers = (text: string, name: QuestionName, language: Hearing['language'] = 'sv') =>
  hear(text, name, { language });

describe('asked when it comes back', () => {
  it.each([
    ['fredag', { weekdays: ['fri'], dayparts: [] }],
    ['nattetid', { weekdays: [], dayparts: ['night'] }],
    ['i fredags kväll', { weekdays: ['fri'], dayparts: ['evening'] }],
    ['fredag och lördag natt', { weekdays: ['fri', 'sat'], dayparts: ['night'] }],
    ['alla dagar', { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], dayparts: [] }],
  ])('"%s" tells it', (text, pattern) => {
    expect(answers(text, 'pattern')).toMatchObject({ found: { pattern } });
  });

  it('the moon is no day', () => {
    expect(answers('på månen', 'pattern')).toMatchObject({
      problem: { problem: 'patternUnclear' },
    });
  });

  it('a part of the day alone tells it in Arabic too', () => {
    expect(answers('في الليل', 'pattern', 'ar')).toMatchObject({
      found: { pattern: { weekdays: [], dayparts: ['night'] } },
    });
  });
});

describe('Arabic-Indic digits', () => {
  it('are a number to call', () => {
    expect(answers('ليلى مثال ٠٧٠٠٠٠٠٠٠١', 'name', 'ar')).toMatchObject({
      found: { name: 'ليلى مثال', reach: '0700000001' },
    });
    expect(answers('٠٧٠٠٠٠٠٠٠١', 'reach', 'ar')).toMatchObject({
      found: { reach: '0700000001' },
    });
  });

  it('are a flat', () => {
    expect(answers('Provgatan ٤, ١١٠٢', 'home', 'ar')).toMatchObject({
      found: { home: { said: 'Provgatan 4, 1102' } },
    });
  });
});
