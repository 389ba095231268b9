import type { Register } from '../../src/domain/register.ts';
import type { Work } from '../../src/domain/work.ts';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { signedIn } from '../support/boardStaff.ts';
import {
  expectedActions,
  isExpected,
  roles,
  stages,
  type Role,
  type Stage,
} from '../support/expectedTable.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { sampleDraft } from '../support/sampleReports.ts';
import { workForms, type About, type WorkForm } from '../support/workForms.ts';

const people = { coordinator: 'c-sara', jurist: 'c-johan', manager: 'c-karin', reader: 'c-lena' };
const manager = { id: 'c-karin', role: 'manager' } as const;
const now = '2026-11-23T08:30:00Z';
const actions = Object.keys(workForms);

/** A house with a home for every case: reports on one home would join. */
const withLongStreet = (sample: Register): Register => ({
  ...sample,
  properties: [...sample.properties, { id: 'p-long', address: 'Långa gatan 1', area: 'norr', municipality: 'Norrköping' }],
  homes: [
    ...sample.homes,
    ...Array.from({ length: 600 }, (_, each) => ({
      id: `h-long-${each}`,
      propertyId: 'p-long',
      flat: String(1001 + each),
    })),
  ],
}); // prettier-ignore

let cases = 0;
let house: TestHouse;
let host: BoardHost;
let other: string;
const cookies = new Map<Role, string>();

beforeAll(async () => {
  house = await openHouse({ at: now, register: withLongStreet });
  host = await startBoard(now, { desk: house.house.desk });
  for (const role of roles) {
    const browser = await signedIn(host, people[role]);
    cookies.set(role, [...browser.cookies].map((pair) => pair.join('=')).join('; '));
  }
  other = (await caseAt('received')).number;
});
afterAll(async () => {
  await host.stop();
  await house.close();
});

/** A case of its own with two reports, as far as this stage. */
async function caseAt(stage: Stage) {
  const { now: receivedAt } = house.clock;
  const about = { receivedAt, language: 'sv', channel: 'webchat', type: 'report' } as const;
  const sourceHome = { said: 'Långa gatan 1', propertyId: 'p-long', homeId: `h-long-${cases}` };
  cases += 1;
  const { bot, desk } = house.house;
  const { number, report } = await bot.submit(sampleDraft({ sourceHome }), about);
  await bot.submit(sampleDraft({ sourceHome }), about);
  const seen = (await desk.show(number, manager))?.version ?? 0;
  const work: Work =
    stage === 'closed'
      ? { type: 'close', outcome: 'calm', solvedBy: [], text: 'Lugnt.' }
      : { type: 'setStage', stage };
  if (stage !== 'received') await desk.work(number, work, { worker: manager, seen });
  return { number, report };
}

const read = async (role: Role, number: string): Promise<string> => {
  const headers = { cookie: cookies.get(role) ?? '' };
  return (await fetch(`${host.url}/board/cases/${number}`, { headers })).text();
};

const hidden = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** The status of what the server answers to this form, as a browser would send it. */
const send = async (role: Role, number: string, { name, fields }: WorkForm, about: About) => {
  const page = await read(role, number);
  const secrets = { csrf: hidden(page, 'csrf'), seen: hidden(page, 'seen') };
  const { status } = await fetch(`${host.url}/board/cases/${number}/${name}`, {
    method: 'POST',
    body: new URLSearchParams({ ...secrets, ...fields(about) }),
    headers: { cookie: cookies.get(role) ?? '' },
    redirect: 'manual',
  });
  return status;
};

/** How much this person has done on the case. */
const workOf = async (role: Role, number: string): Promise<number> => {
  const { view } = (await house.house.desk.show(number, manager)) ?? {};
  return view?.events.filter(({ fact }) => 'by' in fact && fact.by === people[role]).length ?? 0;
};

/** What the table says that the server answers: done and led on, or shown at once; refused; or come too late. */
const expectedStatus = (action: string, stage: Stage, role: Role): number => {
  if (isExpected(action, stage, role)) return action === 'readIdentity' ? 200 : 303;
  return stage === 'closed' && isExpected(action, 'received', role) ? 409 : 403;
};

const every = stages.flatMap((stage) => roles.map((role) => ({ stage, role })));

describe.each(every)('a $role, at $stage', ({ stage, role }) => {
  it.each(actions)('is let to %s by the server, or refused, as agreed', async (action) => {
    const { number, report } = await caseAt(stage);
    const form = workForms[action];
    // A case is joined to one other at most.
    const free = action === 'join' ? (await caseAt('received')).number : other;
    const before = await workOf(role, number);
    const status = form && (await send(role, number, form, { report, stage, other: free }));
    expect(status).toBe(expectedStatus(action, stage, role));
    const done = (await workOf(role, number)) - before;
    // A case that has been joined shows the history of the other, too; a report that moves leaves a link behind.
    const isTie = action === 'join' || action === 'split';
    expect(isTie ? Math.min(done, 1) : done).toBe(isExpected(action, stage, role) ? 1 : 0);
  });

  it('is offered what is allowed, and nothing else', async () => {
    const { number } = await caseAt(stage);
    const page = await read(role, number);
    const found = [...page.matchAll(/action="\/board\/cases\/[^/]+\/(\w+)"/g)];
    const offered = found.map(([, name]) => name);
    const expected = actions.filter((action) => isExpected(action, stage, role));
    expect(new Set(offered)).toEqual(new Set(expected.map((each) => workForms[each]?.name)));
  });
});

describe('the forms of the work', () => {
  it('are there for every action of the table but those that have none', () => {
    const without = expectedActions.filter((action) => !actions.includes(action));
    expect(without).toEqual(['print']);
  });
});
