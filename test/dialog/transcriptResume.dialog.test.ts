import { answerWeb } from '../../src/bot/answerWeb.ts';
import type { QuestionSet } from '../../src/domain/questionSet.ts';
import { hold, type Exchange } from '../support/dialogue.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openTalk, returnTo } from '../support/talk.ts';

const languages = ['sv', 'sv-x-easy', 'en', 'ar'] as const;
const secret = 'one secret for both houses, of forty letters';

const begun: readonly Exchange[] = [
  ['talk:buttons.report', '?kinds'],
  ['cases:kinds.party', '?date'],
  ['talk:buttons.skip', '?frequency'],
  ['cases:frequencies.weekly', '?since'],
];

/** The same store, with other questions about a disturbance. */
const asking = (
  old: TestHouse,
  change: (questions: QuestionSet['questions']) => QuestionSet['questions'],
): TestHouse => {
  const { bot } = old.house;
  const { disturbance } = bot.dialogs;
  const next = { ...disturbance, version: 99, questions: change(disturbance.questions) };
  const answer = answerWeb({ ...bot, dialogs: { ...bot.dialogs, disturbance: next } });
  return { ...old, house: { ...old.house, answer } };
};

describe('a half-done report', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse({ secret });
  });
  afterAll(() => house.close());

  const statusOf = async (id: string) =>
    (await house.house.bot.chats.load(`web|${id}`))?.chat.state;

  it.each(languages)(
    'is taken up again by word and by button after a stop: %s',
    async (language) => {
      const words = { sv: 'fortsätt', 'sv-x-easy': 'fortsätt', en: 'continue', ar: 'أكمل' };
      await hold(
        house,
        [
          ...begun,
          ['talk:buttons.restart', 'talk:stopped', '?kinds'],
          ['cases:kinds.smoke', '?date'],
          ['talk:buttons.human', 'talk:stopped', '?reach'],
          ['talk:buttons.stop', 'talk:start', '?'],
          ['talk:buttons.resume', 'questions:date.ask', '?date'],
          ['talk:buttons.restart', 'talk:stopped', '?kinds'],
          ['talk:buttons.stop', 'talk:start', '?'],
          [words[language], 'questions:date.ask', '?date'],
        ],
        { language },
      );
    },
  );

  it('survives a restart of the house, in the middle of a question and in a warning', async () => {
    const talk = await hold(house, begun);
    const warned = await hold(house, [['grannen slår sin fru', '?goOn']]);
    const anew = await openHouse({ secret, rows: house.rows });
    await hold(
      anew,
      [
        ['sedan i maj', '?pattern'],
        ['upprepa', '?pattern'],
      ],
      { talk: returnTo(anew, talk.id) },
    );
    const again = returnTo(anew, warned.id);
    await hold(
      anew,
      [
        ['hjälp', 'talk:decide.ask'],
        ['ja', '?from'],
      ],
      { talk: again },
    );
    expect((await statusOf(talk.id))?.active?.draft.answers.kinds).toEqual(['party']);
    await anew.house.idle();
  });

  it('survives a new version of the questions, with one more', async () => {
    const talk = await hold(house, begun);
    const longer = asking(house, (questions) => [
      { name: 'others', form: 'leaning', options: ['yes', 'no', 'unsure'], optional: true },
      ...questions.filter(({ name }) => name !== 'others'),
    ]);
    await hold(
      longer,
      [
        ['upprepa', 'questions:others.ask', '?others'],
        ['ja', '?since'],
        ['tillbaka', '?frequency'],
      ],
      { talk: returnTo(longer, talk.id) },
    );
    const { active } = (await statusOf(talk.id)) ?? {};
    expect(active).toMatchObject({ version: 99, draft: { answers: { others: 'yes' } } });
    expect(active?.draft.answers.kinds).toEqual(['party']);
  });

  it('survives a new version with one fewer: the answer to it is dropped, the rest stays', async () => {
    const talk = await hold(house, [...begun, ['talk:buttons.stop']]);
    const shorter = asking(house, (questions) =>
      questions.filter(({ name }) => name !== 'since' && name !== 'frequency'),
    );
    await hold(
      shorter,
      [
        ['talk:buttons.resume', '?position'],
        ['Lägenheten ovanför', '?ownWords'],
      ],
      { talk: returnTo(shorter, talk.id) },
    );
    const { answers } = (await statusOf(talk.id))?.active?.draft ?? {};
    expect(answers).toMatchObject({ kinds: ['party'], position: 'above' });
    expect(answers).not.toHaveProperty('frequency');
  });

  it('is offered for 72 hours after the last word, and then nothing of it is left', async () => {
    const [open, stopped] = [await openTalk(house), await openTalk(house)];
    await hold(house, begun, { talk: open });
    await hold(house, [...begun, ['talk:buttons.stop', '72 timmar']], { talk: stopped });
    const later = async (hours: number): Promise<void> => {
      house.clock.now = house.clock.now.add({ hours });
      house.house.purge();
      await house.house.idle();
    };
    await later(71);
    await hold(house, [['upprepa', '?since']], { talk: open });
    await hold(house, [['talk:buttons.resume', '?since'], ['talk:buttons.stop']], {
      talk: stopped,
    });
    await later(71);
    await hold(house, [['upprepa', '?since']], { talk: open });
    await later(73);
    expect(await statusOf(open.id)).toBeUndefined();
    expect(await statusOf(stopped.id)).toBeUndefined();
    await hold(house, [['talk:buttons.resume', 'talk:start', '?']]);
  });
});
