import { z } from 'zod';
import { answerChannel } from '../../src/bot/answerChannel.ts';
import { WebAdapter } from '../../src/bot/webAdapter.ts';
import type { Work } from '../../src/domain/work.ts';
import { isExpected, roles, stages, type Role, type Stage } from '../support/expectedTable.ts';
import { texts } from '../support/hearing.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { sampleDraft } from '../support/sampleReports.ts';

const say = texts.words('sv');
const manager = { id: 'c-karin', role: 'manager' } as const;

/** The people of the sample register; the reader is given a way into Teams. */
const people = { coordinator: 'c-sara', jurist: 'c-johan', manager: 'c-karin', reader: 'c-lena' };
const objectIds = {
  coordinator: '5a7a0000-0000-4000-8000-000000000001',
  manager: '5a7a0000-0000-4000-8000-000000000003',
  jurist: '5a7a0000-0000-4000-8000-000000000004',
  reader: '5a7a0000-0000-4000-8000-000000000005',
} as const;

/** What can be pressed on a card, by its action in the table. */
const presses = {
  take: { verb: 'take' },
  note: { verb: 'note', text: 'Läst.' },
  step: { verb: 'contact', with: 'respondent', text: '' },
  handOver: { verb: 'handOver', to: 'c-amir', text: '' },
} as const;
type Pressed = keyof typeof presses;
const isPressed = (name: string): name is Pressed => name in presses;
const actions = Object.keys(presses).filter(isPressed);

const invoked = z.object({
  value: z.object({ body: z.object({ statusCode: z.number(), value: z.unknown() }) }),
});

describe.each(stages.flatMap((stage) => roles.map((role) => ({ stage, role }))))(
  'on the card of a $role, at $stage',
  ({ stage, role }) => {
    let house: TestHouse;
    beforeAll(async () => {
      house = await openHouse({ at: '2026-11-23T08:30:00Z' });
    });
    afterAll(() => house.close());

    it('stands what is allowed, and the rest is refused however it is pressed', async () => {
      const shown = await pressedOn(house, role, {
        verb: 'show',
        number: await caseAt(house, stage),
      });
      const offered = [...shown.matchAll(/"verb":"(\w+)","number"/g)].map(([, verb]) => verb);
      const expected = actions.filter((action) => isExpected(action, stage, role));
      expect(new Set(offered)).toEqual(new Set(expected.map((action) => presses[action].verb)));
      for (const action of actions) {
        const number = await caseAt(house, stage);
        const seen = await versionOf(house, number);
        const card = await pressedOn(house, role, { ...presses[action], number, seen });
        const done = (await versionOf(house, number)) > seen;
        expect([action, done]).toEqual([action, isExpected(action, stage, role)]);
        expect(card.includes(say(`teams:done.${action}`))).toBe(done);
      }
    });
  },
);

const versionOf = async ({ house }: TestHouse, number: string): Promise<number> =>
  (await house.desk.show(number, manager))?.version ?? 0;

/** A case of its own, as far as this stage. */
const caseAt = async ({ house, clock }: TestHouse, stage: Stage): Promise<string> => {
  const about = {
    receivedAt: clock.now,
    language: 'sv',
    channel: 'webchat',
    type: 'report',
  } as const;
  const nowhere = sampleDraft({ position: 'unknown', sourceHome: undefined });
  const { number } = await house.bot.submit(nowhere, about);
  await house.idle();
  const seen = (await house.desk.show(number, manager))?.version ?? 0;
  const work: Work =
    stage === 'closed'
      ? { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' }
      : { type: 'setStage', stage };
  if (stage !== 'received') await house.desk.work(number, work, { worker: manager, seen });
  await house.idle();
  return number;
};

let pressed = 0;

/** The card that the channel gets as its answer. */
const pressedOn = async (at: TestHouse, role: Role, data: object): Promise<string> => {
  pressed += 1;
  const activity = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: `p${pressed}`,
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    locale: 'sv-SE',
    conversation: {
      id: `a:${role}`,
      conversationType: 'personal',
      tenantId: 't',
      name: '',
      isGroup: false,
    },
    from: { id: `29:${role}`, aadObjectId: objectIds[role], name: '' },
    recipient: { id: '28:bot', name: '' },
    value: { action: { type: 'Action.Execute', verb: 'x', data } },
  };
  const register = () => {
    const known = at.house.register();
    const coordinators = known.coordinators.map((each) =>
      each.id === people.reader ? { ...each, teamsId: objectIds.reader } : each,
    );
    return { ...known, coordinators };
  };
  const logic = answerChannel({ ...at.house.bot, register });
  const [answer] = await new WebAdapter().turn(activity, logic);
  return JSON.stringify(invoked.parse(answer).value.body.value);
};
