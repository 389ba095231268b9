import type { CaseNumber } from '../../src/domain/caseNumber.ts';
import type { Kind } from '../../src/domain/taxonomy.ts';
import type { Work } from '../../src/domain/work.ts';
import { oneOf } from './chance.ts';
import type { TestHouse } from './house.ts';
import { sampleDraft } from './sampleReports.ts';

/** A case, and the reports that have come in on it. */
export interface Known {
  readonly number: CaseNumber;
  readonly reports: string[];
}

interface Moment {
  readonly house: TestHouse;
  readonly other: TestHouse;
  readonly known: Known[];
  readonly next: () => number;
  readonly isOffice: boolean;
}

/** So likely it is between two rings that a report comes in, that a complainant writes, that somebody works on a case. */
const odds = { report: 0.009, message: 0.008, work: 0.35 };

const kinds: readonly Kind[] = ['music', 'party', 'dog', 'threat', 'violence', 'installation', 'smoke']; // prettier-ignore
const staff = ['c-sara', 'c-amir', 'c-karin', 'c-johan'] as const;

/** What happens between two rings, by chance. Staff work on office days alone; complainants write whenever they like. */
export async function livedDay(moment: Moment): Promise<void> {
  const { next, isOffice, known } = moment;
  if (next() < odds.report) await reported(moment);
  const hour = moment.house.clock.now.toZonedDateTimeISO('UTC').hour;
  const isAtWork = isOffice && hour >= 7 && hour < 16;
  if (known.length > 0 && next() < odds.message) await told(moment);
  if (known.length > 0 && isAtWork && next() < odds.work) await worked(moment);
  await moment.house.house.idle();
  await moment.other.house.idle();
}

/** An id that is the same each time the year is lived. */
const idFrom = (next: () => number): string => {
  const hex = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-'); // prettier-ignore
};

async function reported({ house, other, known, next }: Moment): Promise<void> {
  const { homes, properties } = house.tools.register();
  const home = oneOf(homes, next);
  const address = properties.find(({ id }) => id === home.propertyId)?.address ?? '';
  const isKnown = next() < 0.9;
  const said = { said: `${address}, lgh ${home.flat}` };
  const answers = {
    kinds: [oneOf(kinds, next)],
    protection: next() < 0.15 ? ('tip' as const) : ('protected' as const),
    position: isKnown ? ('home' as const) : ('unknown' as const),
    sourceHome: isKnown ? { ...said, propertyId: home.propertyId, homeId: home.id } : undefined,
  };
  const { house: taking } = next() < 0.5 ? house : other;
  const receivedAt = house.clock.now;
  const about = { receivedAt, language: 'sv', channel: 'webchat', type: 'report' } as const;
  const { number, report } = await taking.bot.submit(sampleDraft(answers, idFrom(next)), about);
  const found = known.find((each) => each.number === number);
  if (found) found.reports.push(report);
  else known.push({ number, reports: [report] });
}

async function told({ house, known, next }: Moment): Promise<void> {
  const { number, reports } = oneOf(known, next);
  const about = { number, report: oneOf(reports, next) };
  const id = idFrom(next);
  const telling = oneOf(['message', 'message', 'message', 'calm', 'withdraw'] as const, next);
  const words = { type: 'message', text: 'Hur går det?', language: 'sv' } as const;
  const { bot } = house.house;
  await bot.tell(about, telling === 'message' ? { ...words, id } : { type: telling, id });
}

async function worked({ house, other, known, next }: Moment): Promise<void> {
  const { number, reports } = oneOf(known, next);
  const { desk } = (next() < 0.5 ? house : other).house;
  const id = oneOf(staff, next);
  const worker = { id, role: id === 'c-johan' ? 'jurist' : id === 'c-karin' ? 'manager' : 'coordinator' } as const; // prettier-ignore
  const seen = (await desk.show(number, worker))?.version ?? 0;
  const date = house.clock.now.subtract({ hours: 24 }).toString().slice(0, 10);
  const step = { type: 'step', id: idFrom(next), date } as const;
  const report = oneOf(reports, next);
  const all: readonly Work[] = [
    { type: 'take' },
    { type: 'note', text: 'Läst.' },
    { ...step, step: 'contactComplainant', report },
    { ...step, step: 'contactComplainant', report },
    { ...step, step: 'contactRespondent' },
    { ...step, step: 'followUp' },
    { type: 'answer', report, text: 'Vi arbetar med det.' },
    { type: 'setStage', stage: oneOf(['investigating', 'contact', 'followUp'] as const, next) },
    { type: 'handOver', to: oneOf(staff, next) },
    { type: 'close', outcome: 'calm', solvedBy: ['talk'], text: 'Lugnt.' },
    { type: 'reopen', text: 'Det började igen.' },
    { type: 'follow' },
  ];
  await desk.work(number, oneOf(all, next), { worker, seen });
}
