import type { Answers } from '../../../src/domain/answers.ts';
import { adviceFor } from '../../../src/domain/advice.ts';
import type { Draft } from '../../../src/domain/draft.ts';
import { draftOf } from '../../support/interviewing.ts';

const byDay = { from: '14:00' };

describe('what is explained kindly', () => {
  it.each<[string, Answers, Partial<Draft>]>([
    ['repair', { kinds: ['installation'] }, {}],
    ['children', { kinds: ['voices'] }, { marks: ['children'] }],
    ['children', { kinds: ['footsteps', 'other'] }, { marks: ['children'] }],
    ['stepsByDay', { kinds: ['footsteps'], ...byDay }, {}],
    ['stepsByDay', { kinds: ['footsteps'], from: '07:00' }, {}],
    ['stepsByDay', { kinds: ['footsteps'], pattern: { weekdays: [], dayparts: ['day'] } }, {}],
    ['oneParty', { kinds: ['party', 'music'], frequency: 'once' }, {}],
    ['guess', { ownWords: 'Han är sjuk.' }, { marks: ['health'] }],
    ['guess', { ownWords: 'De knarkar.' }, { marks: ['drugs'] }],
    ['guess', { ownWords: 'De är därifrån.' }, { marks: ['origin'] }],
    [
      'guess',
      { kinds: ['violence'], ownWords: 'Sjuk.' },
      { marks: ['health'], warned: ['violence'] },
    ],
  ])('is %s of %j with %j', (advice, answers, more) => {
    expect(adviceFor(draftOf(answers, more))).toBe(advice);
  });

  it.each<[string, Answers, Partial<Draft>]>([
    ['a fault in the building beside noise', { kinds: ['installation', 'music'] }, {}],
    ['voices that are not said to be children', { kinds: ['voices'] }, {}],
    ['children beside music', { kinds: ['voices', 'music'] }, { marks: ['children'] }],
    ['steps at an hour that nobody told', { kinds: ['footsteps'] }, {}],
    ['steps in the evening', { kinds: ['footsteps'], from: '21:00' }, {}],
    ['steps before seven', { kinds: ['footsteps'], from: '06:59' }, {}],
    [
      'steps by day and by night',
      { kinds: ['footsteps'], ...byDay, pattern: { weekdays: [], dayparts: ['night'] } },
      {},
    ],
    ['several parties', { kinds: ['party'], frequency: 'weekly' }, {}],
    ['music once without a party', { kinds: ['music'], frequency: 'once' }, {}],
    ['a party with threats', { kinds: ['party', 'threat'], frequency: 'once' }, {}],
    ['a guess before there are own words', {}, { marks: ['health'] }],
    ['own words without a guess', { ownWords: 'Högt.' }, { marks: ['children', 'others'] }],
    ['nothing', {}, {}],
  ])('is nothing of %s', (_, answers, more) => {
    expect(adviceFor(draftOf(answers, more))).toBeUndefined();
  });

  it('is said once', () => {
    const told = { advised: ['repair'] } as const;
    expect(adviceFor(draftOf({ kinds: ['installation'] }, { ...told, advised: ['repair'] }))).toBe(
      undefined,
    );
  });

  it('never lectures whoever is in danger, or speaks for somebody who is', () => {
    const steps = { kinds: ['footsteps'], ...byDay } satisfies Answers;
    expect(adviceFor(draftOf(steps, { warned: ['threat'] }))).toBeUndefined();
    const voices = { kinds: ['voices', 'child_concern'] } satisfies Answers;
    expect(adviceFor(draftOf(voices, { marks: ['children'] }))).toBeUndefined();
  });
});
