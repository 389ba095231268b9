import { z } from 'zod';
import type { TestHouse } from './house.ts';

const heard = z.object({
  text: z.string().default(''),
  from: z.object({ role: z.string() }),
  suggestedActions: z.object({ actions: z.array(z.object({ value: z.string() })) }).optional(),
  channelData: z
    .object({
      question: z.string().optional(),
      language: z.string().optional(),
      receipt: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  attachments: z.array(z.object({ content: z.unknown().optional() })).optional(),
});
export type Heard = z.infer<typeof heard>;

export interface Talk {
  readonly id: string;
  /** Says something and gives what the bot answered. */
  readonly say: (
    text: string,
    more?: Readonly<Record<string, unknown>>,
  ) => Promise<readonly Heard[]>;
  /** Everything in the log so far. */
  readonly all: () => Promise<readonly Heard[]>;
}

let opened = 0;

/** A web conversation with the bot, through the same log and turns as the page's, without the network. */
export const openTalk = async (at: TestHouse, locale = 'sv-SE'): Promise<Talk> => {
  opened += 1;
  const id = `talk-${opened}`;
  await at.house.log.open(id, 'dl_someone', locale);
  await at.house.answer(id);
  return returnTo(at, id, locale);
};

/** A conversation that was opened before, perhaps in a house that has been built anew since. */
export const returnTo = ({ house, tools }: TestHouse, id: string, locale = 'sv-SE'): Talk => {
  const all = async () =>
    (await house.log.read(id, 0, 1000)).map(({ activity }) => heard.parse(activity));
  const say: Talk['say'] = async (text, more = {}) => {
    const before = (await house.log.read(id, 0, 1000)).at(-1)?.seq ?? 0;
    const from = { id: 'dl_someone', role: 'user' };
    const activity = {
      type: 'message',
      text,
      locale,
      from,
      channelId: 'webchat',
      conversation: { id },
      timestamp: tools.now().toString(),
      ...more,
    };
    await house.log.say(id, { activity });
    await house.answer(id);
    const since = await house.log.read(id, before, 1000);
    return since
      .map(({ activity: said }) => heard.parse(said))
      .filter(({ from: who }) => who.role === 'bot');
  };
  return { id, say, all };
};

/** The question that was asked last. */
export const asked = (answers: readonly Heard[]): string | undefined =>
  answers.at(-1)?.channelData?.question;

/** All that was said, as one text. */
export const textOf = (answers: readonly Heard[]): string =>
  answers.map(({ text }) => text).join('\n');
