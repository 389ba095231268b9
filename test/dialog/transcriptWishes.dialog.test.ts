import { hold } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { untilProtection } from '../support/ways.ts';

describe('protection in free words', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  it.each([
    ['sv', 'inte med mitt namn'],
    ['sv', 'jag vågar inte göra det i mitt namn'],
    ['sv', 'vad händer om jag anmäler med mitt namn?'],
    ['sv', 'vad är ett tips?'],
    ['sv', 'jag vill inte lämna ett tips'],
    ['sv', 'jag vill inte vara skyddad'],
    ['en', 'not with my name'],
    ['en', 'I do not want to be anonymous'],
    ['ar', 'ليس باسمي'],
    ['ar', 'لا أريد باسمي'],
  ])(
    'protection is never guessed from what is denied or asked, in %s: "%s"',
    async (language, said) => {
      await hold(house, [...untilProtection, [said, '?protection']], { language });
    },
  );

  it.each([
    ['sv', 'anonym för grannen', 'protected', '?home'],
    ['sv', 'grannen får inte veta vem jag är', 'protected', '?home'],
    ['en', 'do not tell the neighbour', 'protected', '?home'],
    ['en', 'anonymously please', 'tip', '?sourceHome'],
  ])('protection in free words is read back, in %s: "%s"', async (language, said, code, next) => {
    const back = `questions:protection.options.${code}`;
    await hold(house, [...untilProtection, [said, 'talk:understood', back, next]], { language });
  });

  it.each([
    'jag har inte skyddad identitet',
    'nej jag har ingen skyddad identitet',
    'finns det sekretess?',
  ])('nothing is thrown away: "%s"', async (said) => {
    await hold(house, [...untilProtection, [said, '!talk:elsewhere', '?protection']]);
  });

  it.each(['jag har sekretess', 'vi har sekretess', 'mina uppgifter är under sekretess'])(
    'whoever is protected is sent to a person: "%s"',
    async (said) => {
      await hold(house, [...untilProtection, [said, 'talk:elsewhere', '?']]);
    },
  );

  it.each(['han skriker hela natten', 'han spelar musik varje natt'])(
    'a word without its marks is not another word: "%s"',
    async (said) => {
      await hold(house, [[said, 'talk:understood', '!cases:kinds.harassment']]);
    },
  );

  it.each([
    ['sv', 'Med mitt namn?', '?protection'],
    ['en', 'with', '?protection'],
    ['sv', 'anonym gentemot grannen', '?home'],
    ['sv', 'anonym inför grannen', '?home'],
    ['sv', 'bara ett tips', '?sourceHome'],
    ['sv', 'skydda mig', '?home'],
    ['en', 'protected please', '?home'],
    ['en', 'anonymous towards the neighbour', '?home'],
    ['ar', 'لا أريد أن يعرف جاري', '?home'],
  ])('how one is protected, in %s: "%s"', async (language, said, next) => {
    await hold(house, [...untilProtection, [said, next]], { language });
  });
});
