import { hear } from '../../support/hearing.ts';

const still = (text: string, language: 'sv' | 'en' = 'sv') => {
  const { found, problem } = hear(text, 'ongoing', { language });
  return problem ? { problem: problem.problem } : found;
};

describe('whether it goes on', () => {
  it.each([
    'Ja',
    'ja!',
    'JA',
    'jo',
    'japp',
    'Ja, hela tiden',
    'precis',
    'yes',
    'det pågår fortfarande',
    'just nu',
    'ja, sedan 22',
    'pågår sedan kl 22',
  ])('is yes in %j', (text) => {
    expect(still(text)).toEqual({ ongoing: true });
  });

  it.each(['Nej', 'nej.', 'nä', 'nej, det är tyst nu', 'inte längre', 'no', 'nej inte just nu'])(
    'is no in %j',
    (text) => {
      expect(still(text)).toEqual({ ongoing: false });
    },
  );

  it.each(['02', 'nej, det slutade vid 02', 'det slutade kl 2', 'det slutade 02', 'vid två'])(
    'is no, and when it ended, in %j',
    (text) => {
      expect(still(text)).toEqual({ to: '02:00', ongoing: false });
    },
  );

  it.each([
    ['yes', { ongoing: true }],
    ['still going on since 10 pm', { ongoing: true }],
    ['No, it stopped at 2 am', { to: '02:00', ongoing: false }],
    ['no', { ongoing: false }],
    ['not anymore', { ongoing: false }],
  ])('in English, %j, is %j', (text, found) => {
    expect(still(text, 'en')).toEqual(found);
  });

  it.each(['kanske', '🤷', '', '25:00', 'jag', 'nejlika'])('is asked again after %j', (text) => {
    expect(still(text)).toEqual({ problem: 'yesOrNo' });
  });

  it('needs no answer twice when it was told with the start', () => {
    const { found } = hear('klockan 22, det pågår fortfarande', 'from');
    expect(found).toMatchObject({ from: '22:00', ongoing: true });
  });
});
