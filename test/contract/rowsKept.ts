import { Temporal } from 'temporal-polyfill';
import { newChat, type Chat, type Chats, type Entry } from '../../src/app/chat.ts';
import { caseNumber } from '../../src/domain/caseNumber.ts';
import { chatsOn } from '../../src/storage/chats.ts';
import { claimsOn } from '../../src/storage/claims.ts';
import { number, reportId } from '../support/caseFacts.ts';
import type { UsedRows } from './rowsUse.ts';

const chat: Chat = { state: newChat('sv') };
const emptied: Chat = { state: { ...newChat('sv'), greeted: true } };

const entriesFrom = (first: number, count: number): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => ({
    seq: first + n,
    activity: { type: 'message', text: `hemligt ${first + n}` },
  }));

const etagOf = async (chats: Chats, key: string): Promise<string> =>
  (await chats.load(key))?.etag ?? '';

/** A conversation with so many entries in its log. */
const talked = async (chats: Chats, key: string, count: number): Promise<string> => {
  await chats.commit(key, { chat, append: [] });
  for (let first = 1; first <= count; first += 60) {
    const append = entriesFrom(first, Math.min(60, count - first + 1));
    await chats.commit(key, { chat, append }, await etagOf(chats, key));
  }
  return etagOf(chats, key);
};

/** What conversations and claims lean on, whichever driver stands below. */
export function keptContract({ rows, partition }: UsedRows): void {
  const chats = () => chatsOn(rows(), () => Temporal.Instant.from('2026-11-23T22:40:05Z'));
  const claims = () => claimsOn(rows());
  const texts = async (key: string) =>
    (await chats().entries(key, 0, 1_000)).map(({ activity }) => activity['text']);

  it.each([0, 1, 80, 81, 250])(
    'a conversation of %i messages is forgotten whole, but for the last words',
    async (count) => {
      const key = partition();
      const etag = await talked(chats(), key, count);
      const append = [{ seq: count + 1, activity: { type: 'message', text: 'Ring oss.' } }];
      expect(await chats().forget(key, { chat: emptied, append }, etag)).toBe(true);
      expect(await texts(key)).toEqual(['Ring oss.']);
      expect((await chats().load(key))?.chat).toEqual(emptied);
    },
  );

  it('a conversation that has changed meanwhile is not emptied behind its back: what came last is there', async () => {
    const key = partition();
    const etag = await talked(chats(), key, 120);
    await chats().commit(key, { chat, append: entriesFrom(121, 1) }, etag);
    expect(await chats().forget(key, { chat: emptied, append: [] }, etag)).toBe(false);
    expect((await chats().load(key))?.chat).toEqual(chat);
    expect(await texts(key)).toContain('hemligt 121');
    expect(
      await chats().forget(key, { chat: emptied, append: [] }, await etagOf(chats(), key)),
    ).toBe(true);
    expect(await texts(key)).toEqual([]);
  });

  it('what nobody has answered yet is kept, and answers are not', async () => {
    const key = partition();
    const etag = await talked(chats(), key, 3);
    const from = { role: 'user' };
    const waiting = { seq: 4, activity: { type: 'message', text: 'Det brinner!', from } };
    const reply = { seq: 5, activity: { type: 'message', text: 'Tack.' } };
    await chats().commit(key, { chat, append: [waiting, reply] }, etag);
    const log = { user: 'u', locale: 'sv', last: 5, answered: 3, clientIds: [] };
    const next = { chat: { ...emptied, log }, append: [] };
    expect(await chats().forget(key, next, await etagOf(chats(), key))).toBe(true);
    expect(await texts(key)).toEqual(['Det brinner!']);
  });

  it('other conversations are not touched by one that is forgotten', async () => {
    const [key, other] = [partition(), partition()];
    const etag = await talked(chats(), key, 3);
    await talked(chats(), other, 3);
    await chats().forget(key, { chat: emptied, append: [] }, etag);
    expect(await texts(other)).toHaveLength(3);
  });

  it('a person has all their reports, each once, and nobody else’s', async () => {
    const [eva, ali] = [partition().replace(':', '-'), partition().replace(':', '-')];
    const second = caseNumber.parse('GF-ACDEFGHK');
    const reports = [
      { number, report: reportId(1) },
      { number, report: reportId(2) },
      { number: second, report: `f${reportId(3).slice(1)}` },
    ];
    for (const each of [...reports, ...reports]) await claims().person(eva, each);
    await claims().person(ali, { number: second, report: reportId(1) });
    const found = await claims().byPerson(eva);
    expect(found.toSorted((a, b) => (a.report < b.report ? -1 : 1))).toEqual(reports);
    expect(await claims().byPerson(ali)).toHaveLength(1);
    expect(await claims().byPerson('nobody')).toEqual([]);
  });
}
