import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openTalk, textOf } from '../support/talk.ts';

const languages = ['sv', 'sv-x-easy', 'en', 'ar'] as const;
const nonsense = [
  'asdfgh jklö',
  '😀😀😀',
  '...',
  '🏳️‍🌈🫠',
  '؟؟',
  '\u202Eabc',
  '‮',
  '0',
  '<b>',
  '${1}',
];
const abuse = ['du är en jävla idiot', 'håll käften', 'you stupid bot'];

const until: readonly Exchange[] = [
  ['talk:buttons.report', '?kinds'],
  ['cases:kinds.music', '?date'],
  ['talk:buttons.skip', '?frequency'],
  ['cases:frequencies.weekly', '?since'],
  ['talk:buttons.skip', '?pattern'],
];

describe('whatever is said, the chat stands', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it.each(languages)(
    'nonsense and abuse are met with calm, and what can be done: %s',
    async (language) => {
      const talk = await openTalk(house, language);
      for (const words of [...nonsense, ...abuse]) {
        const answers = await talk.say(words);
        expect(textOf(answers)).not.toBe('');
        expect(textOf(answers)).not.toContain(house.tools.texts.words(language)('talk:understood'));
        expect(answers.at(-1)?.suggestedActions?.actions.length).toBeGreaterThan(2);
      }
    },
  );

  it.each(languages)(
    'nonsense and abuse in a report leave its question standing: %s',
    async (language) => {
      const talk = await hold(house, until, { language });
      const asked: Exchange[] = [...nonsense, ...abuse].map((words) => [words, '?pattern']);
      await hold(
        house,
        asked.filter(([words]) => words !== '؟؟'),
        { talk, language },
      );
    },
  );

  it('10 000 characters are a story, and one more is too long; danger in them is heard', async () => {
    const long = `Grannen ovanför spelar hög musik. ${'Det dunkar. '.repeat(900)}`.slice(0, 10_000);
    const talk = await hold(house, [[long, 'talk:understood', '?date']]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers.ownWords).toHaveLength(long.trim().length);
    const danger = `${'Det dunkar. '.repeat(900)} Han slår sin fru nu.`;
    await hold(house, [
      ['talk:buttons.report'],
      ['x'.repeat(10_001), 'talk:messageTooLong', '?kinds'],
      [danger, 'talk:urgent.violence', 'talk:messageTooLong', '?kinds'],
    ]);
  });

  it('old buttons change nothing, wherever they are pressed', async () => {
    const talk = await hold(house, [
      ...until,
      ['talk:buttons.send', '?pattern'],
      ['talk:buttons.undo', '?pattern'],
      ['talk:buttons.withdraw', '?pattern'],
      ['talk:buttons.skip', '?position'],
      ['cases:positions.above', '?ownWords'],
      ['cases:frequencies.daily', 'problems:oldButton', '?ownWords'],
      ['talk:buttons.calm', 'problems:oldButton', '?ownWords'],
      ['Dunk.', '?effect'],
      ['talk:buttons.send', 'problems:oldButton', '?effect'],
    ]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    const { answers } = stored?.chat.state.active?.draft ?? {};
    expect(answers).toEqual({
      kinds: ['music'],
      frequency: 'weekly',
      position: 'above',
      ownWords: 'Dunk.',
    });
    await hold(house, [
      ['talk:buttons.calm', '?receiptCode'],
      ['talk:buttons.undo', '!talk:again.undone'],
      ['talk:buttons.send', '!receipt'],
    ]);
  });

  it('not wanting to tell is no story', async () => {
    await hold(house, [
      ...until,
      ['talk:buttons.skip'],
      ['cases:positions.above', '?ownWords'],
      ['nej', 'problems:needed', '?ownWords'],
      ['vill inte säga', 'problems:needed', '?ownWords'],
    ]);
  });

  it('two messages at once are both heard, the same message twice is one', async () => {
    const talk = await openTalk(house);
    await talk.say('Anmäl en störning');
    await Promise.all([
      talk.say('Fest'),
      talk.say('i går 22–02'),
      talk.say('flera gånger i veckan'),
    ]);
    const from = { id: 'dl_someone', role: 'user' };
    const said = { activity: { type: 'message', text: 'sedan i maj', from }, clientId: 'once' };
    await Promise.all([house.house.log.say(talk.id, said), house.house.log.say(talk.id, said)]);
    await Promise.all([house.house.answer(talk.id), house.house.answer(talk.id)]);
    const stored = await house.house.bot.chats.load(`web|${talk.id}`);
    expect(stored?.chat.state.active?.draft.answers).toMatchObject({
      kinds: ['party'],
      date: '2026-11-22',
      frequency: 'several_per_week',
      since: { date: '2026-05-01' },
    });
    expect((await talk.all()).filter(({ text }) => text === 'sedan i maj')).toHaveLength(1);
  });
});
