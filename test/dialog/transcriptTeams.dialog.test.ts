import type { Activity } from 'botbuilder';
import { answerChannel } from '../../src/bot/answerChannel.ts';
import { WebAdapter } from '../../src/bot/webAdapter.ts';
import { texts } from '../support/hearing.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { musicAbove, report } from '../support/reporting.ts';
import { openTalk } from '../support/talk.ts';

const say = texts.words('sv');

const base = { type: 'message', channelId: 'msteams', locale: 'sv-SE' } as const;

interface Person {
  readonly id: string;
  readonly aadObjectId: string;
}
const eva: Person = { id: '29:eva', aadObjectId: '00000000-0000-0000-0000-000000000001' };
const ali: Person = { id: '29:ali', aadObjectId: '00000000-0000-0000-0000-000000000002' };

interface Teams {
  /** Says something in a person's chat, and gives all that is answered. */
  readonly say: (text: string, more?: Partial<Activity>) => Promise<string>;
}

let chats = 0;
let messages = 0;

/** A personal chat in Teams, with the door's check of the sign-in behind it. */
const openTeams = (house: TestHouse, person: Person): Teams => {
  chats += 1;
  const conversation = {
    id: `a:${chats}`,
    conversationType: 'personal',
    tenantId: 'tenant-1',
    name: '',
    isGroup: false,
  };
  const adapter = new WebAdapter();
  return {
    say: async (text, more = {}) => {
      messages += 1;
      const from = { ...person, name: 'Någon' };
      const activity = { ...base, id: `m${messages}`, text, conversation, from, ...more };
      const recipient = { id: '28:bot', name: 'Grannfrid' };
      const sent = await adapter.turn({ ...activity, recipient }, answerChannel(house.house.bot));
      return sent
        .map((each) => `${each.text}\n${JSON.stringify(each.attachments ?? [])}`)
        .join('\n');
    },
  };
};

/** A report from this chat, by buttons; gives the number of its case. */
const reported = async (teams: Teams, protection: string, home: string): Promise<string> => {
  const answers = [
    'Anmäl en störning',
    'Hög musik eller tv',
    'Hoppa över',
    'Det är första gången',
    'Jag vet vilken lägenhet',
    home,
    'Dunk.',
    'Hoppa över',
    'Nej',
    protection,
    ...(protection === 'Anonymt tips' ? [] : ['Hoppa över', 'Eva 070-000 00 01']),
  ];
  for (const answer of answers) await teams.say(answer);
  const told = await teams.say('Skicka anmälan');
  const number = /GF-[A-Z0-9]{8}/.exec(told)?.[0];
  if (!number) throw new Error(`no receipt: ${told}`);
  await teams.say('avbryt');
  return number;
};

describe('in Teams', () => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const how = (teams: Teams): Promise<string> => teams.say('Hur går det för mitt ärende?');

  it('the sign-in is enough to be told how it goes, in another chat too', async () => {
    const number = await reported(
      openTeams(house, eva),
      'Skyddad mot grannen',
      'Lindgatan 4, lgh 1202',
    );
    const told = await how(openTeams(house, eva));
    expect(told).toContain(number);
    expect(told).not.toContain(say('questions:receiptCode.ask'));
  });

  it('of several cases one is chosen by its number, and what happened again joins it', async () => {
    const first = await reported(openTeams(house, eva), 'Med mitt namn', 'Lindgatan 4, lgh 1202');
    const second = await reported(openTeams(house, eva), 'Med mitt namn', 'Lindgatan 6, lgh 1001');
    const teams = openTeams(house, eva);
    const choice = await how(teams);
    expect(choice).toContain(say('talk:status.which'));
    expect(choice).toContain(first);
    expect(choice).toContain(second);
    expect(await teams.say(second)).toContain('Vi har tagit emot din anmälan');
    expect(await teams.say('det hände igen i natt 23–02')).toContain(second);
    const sara = { id: 'c-sara', role: 'coordinator' } as const;
    expect((await house.house.desk.show(second, sara))?.view.reports).toHaveLength(2);
    expect((await house.house.desk.show(first, sara))?.view.reports).toHaveLength(1);
    expect(await how(openTeams(house, eva))).toContain(say('talk:status.which'));
  });

  it('the number of another person gives nothing', async () => {
    const number = await reported(openTeams(house, eva), 'Med mitt namn', 'Lindgatan 4, lgh 1202');
    const other = openTeams(house, ali);
    expect(await how(other)).toContain(say('questions:receiptCode.ask'));
    expect(await other.say(number)).toContain(say('talk:status.isNumber'));
    await reported(openTeams(house, ali), 'Med mitt namn', 'Lindgatan 6, lgh 1001');
    expect(await openTeams(house, ali).say(number)).toContain(say('talk:status.isNumber'));
  });

  it('a tip is nobody’s: it is not listed, and only its code leads to it', async () => {
    const number = await reported(openTeams(house, eva), 'Anonymt tips', 'Lindgatan 4, lgh 1202');
    const told = await how(openTeams(house, eva));
    expect(told).not.toContain(number);
    expect(told).toContain(say('questions:receiptCode.ask'));
  });

  it('the sign-in of the web, or the same id of another tenant, is nobody', async () => {
    const { caseNumber } = await report(await openTalk(house), musicAbove);
    expect(await how(openTeams(house, eva))).not.toContain(caseNumber);
    const own = await reported(openTeams(house, eva), 'Med mitt namn', 'Lindgatan 6, lgh 1001');
    const abroad = { id: 'a:x', conversationType: 'personal', tenantId: 'tenant-2' };
    const conversation = { ...abroad, name: '', isGroup: false };
    const told = await openTeams(house, eva).say('Hur går det för mitt ärende?', { conversation });
    expect(told).not.toContain(own);
  });

  it('the same message twice is answered the same and heard once', async () => {
    const teams = openTeams(house, eva);
    await teams.say('Anmäl en störning');
    const once = await teams.say('Fest', { id: 'same' });
    expect(await teams.say('Fest', { id: 'same' })).toBe(once);
    expect(once).toContain(say('questions:date.ask'));
  });

  it('protected personal data are kept in no row', async () => {
    const teams = openTeams(house, eva);
    await teams.say('Grannen Disa i 1202 spelar hög musik. I går 22–02.');
    expect(await teams.say('Jag har skyddade personuppgifter')).toContain('011-000 00 00');
    const { id } = { id: `a:${chats}` };
    const key = `bf|${JSON.stringify(['msteams', 'tenant-1', id, eva.id])}`;
    const stored = JSON.stringify(await house.house.bot.chats.load(key));
    expect(stored).toContain('language');
    expect(stored).not.toMatch(/Disa|1202|skyddade personuppgifter/);
  });
});
