import { hold, wordsFor, type Exchange } from '../support/dialogue.ts';
import { texts } from '../support/hearing.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { asked, openTalk, textOf, type Talk } from '../support/talk.ts';

const languages = ['sv', 'sv-x-easy', 'en', 'ar'] as const;

/** The way through a report by buttons and such words as every language knows; each question with the one before it. */
const way: readonly (readonly [name: string, answer: string, before?: string])[] = [
  ['kinds', 'cases:kinds.music'],
  ['date', '2026-11-21', 'kinds'],
  ['from', '22:00', 'date'],
  ['ongoing', 'talk:buttons.no', 'from'],
  ['to', '23:30', 'ongoing'],
  ['frequency', 'cases:frequencies.weekly', 'to'],
  ['since', 'questions:since.options.month', 'frequency'],
  ['pattern', 'questions:pattern.options.night', 'since'],
  ['position', 'cases:positions.home', 'pattern'],
  ['sourceHome', 'Lindgatan 4, lgh 1202', 'position'],
  ['ownWords', 'Dunk, dunk.', 'sourceHome'],
  ['effect', 'Zzz.', 'ownWords'],
  ['talked', 'talk:buttons.no', 'effect'],
  ['protection', 'questions:protection.options.protected', 'talked'],
  ['home', 'Lindgatan 4, lgh 1102', 'protection'],
  ['name', 'Eva', 'home'],
  ['reach', 'eva@exempel.se', 'name'],
];

/** One question of each form. */
const places = ['kinds', 'from', 'ongoing', 'since', 'sourceHome', 'ownWords'];
const later = ['protection', 'name', 'reach', 'review'];
const placesIn = (language: string): readonly string[] =>
  language === 'sv' ? [...places, ...later] : ['kinds', 'from', 'name', 'review'];
const needed = ['kinds', 'position', 'ownWords', 'protection'];

/** How each command is written. */
const typed = {
  back: { sv: 'tillbaka', 'sv-x-easy': 'Backa', en: 'go back', ar: 'رجوع' },
  skip: { sv: 'vill inte svara', 'sv-x-easy': 'hoppa över', en: 'skip', ar: 'تخطي' },
  repeat: { sv: 'upprepa', 'sv-x-easy': 'vad var frågan', en: 'repeat', ar: 'كرر' },
  help: { sv: 'hjälp', 'sv-x-easy': 'jag förstår inte', en: 'help', ar: 'مساعدة' },
  restart: { sv: 'börja om', 'sv-x-easy': 'från början', en: 'start over', ar: 'من جديد' },
  stop: { sv: 'avbryt', 'sv-x-easy': 'sluta', en: 'stop', ar: 'توقف' },
  otherLanguage: { sv: 'byt språk', 'sv-x-easy': 'språk', en: 'language', ar: 'اللغة' },
  human: { sv: 'människa', 'sv-x-easy': 'ring upp mig', en: 'talk to a person', ar: 'إنسان' },
} as const;
type Command = keyof typeof typed;

const after: Readonly<Record<Command, (place: string) => readonly string[]>> = {
  back: (place) => [`?${way.find(([name]) => name === place)?.[2] ?? 'kinds'}`],
  skip: (place) =>
    needed.includes(place) ? ['problems:needed', `?${place}`] : ['!problems:notUnderstood'],
  repeat: (place) => [`?${place}`, '!problems:notUnderstood'],
  help: (place) => ['talk:commands', `?${place}`],
  restart: () => ['?kinds'],
  stop: () => ['talk:start', '?'],
  otherLanguage: () => ['talk:chooseLanguage'],
  human: () => ['talk:callback.lead'],
};
const inReview: Readonly<Partial<Record<Command, readonly string[]>>> = {
  back: ['?reach'],
  skip: ['talk:review.ask', '?'],
  repeat: ['talk:review.ask', '?'],
  help: ['talk:review.ask', 'talk:commands', '?'],
};

const expected = (command: Command, place: string): readonly string[] =>
  (place === 'review' ? inReview[command] : undefined) ?? after[command](place);

describe.each(languages)('in the middle of a report in %s', (language) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const until = async (place: string): Promise<Talk> => {
    const talk = await openTalk(house, language);
    await talk.say(wordsFor('talk:buttons.report', language));
    for (const [name, answer] of way) {
      if (name === place) break;
      expect(asked(await talk.all())).toBe(name);
      await talk.say(wordsFor(answer, language));
    }
    return talk;
  };

  const commands = Object.entries(typed).flatMap(([name, words]) => {
    const command = Object.keys(after).find((each): each is Command => each === name);
    return command
      ? [
          { command, said: words[language] },
          { command, said: `talk:buttons.${command}` },
        ]
      : [];
  });

  it.each(placesIn(language))(
    'every command is understood by word and by button: %s',
    async (place) => {
      // Each command is said to the same state.
      const before = await until(place);
      const stored = await house.house.bot.chats.load(`web|${before.id}`);
      if (!stored) throw new Error('there is no chat');
      for (const { command, said } of commands) {
        const key = `web|${before.id}`;
        const now = await house.house.bot.chats.load(key);
        const log = now?.chat.log;
        const chat = { state: stored.chat.state, ...(log && { log }) };
        await house.house.bot.chats.commit(key, { chat, append: [] }, now?.etag);
        const exchange: Exchange = [said, ...expected(command, place)];
        await hold(house, [exchange], { talk: before, language });
      }
    },
  );

  it('another language asks the same again, and nothing is lost', async () => {
    const talk = await until('sourceHome');
    for (const to of languages) {
      const answers = await talk.say(texts.words(to)('page:language.name'));
      expect(asked(answers)).toBe('sourceHome');
      expect(textOf(answers)).toContain(texts.words(to)('questions:sourceHome.ask'));
    }
  });

  it('a call-back lands in the queue, and the report is offered again', async () => {
    const talk = await until('since');
    await hold(
      house,
      [
        ['talk:buttons.human', 'talk:stopped', 'talk:callback.lead', '?reach'],
        ['070-000 00 09', 'talk:callback.done', '?'],
        ['talk:buttons.resume', 'questions:since.ask', '?since'],
      ],
      { talk, language },
    );
    await house.house.idle();
    const { rows } = await house.house.desk.queue({ areas: [], state: 'open' });
    expect(rows).toMatchObject([{ category: 'callback' }]);
  });
});
