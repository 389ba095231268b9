import type { TestHouse } from './house.ts';
import { asked, type Heard, type Talk } from './talk.ts';

/** What a complainant answers, by question; what is not here is skipped. */
export type Script = Readonly<Record<string, string>>;

/** Eva Exempel hears music from the flat above hers. */
export const musicAbove: Script = {
  kinds: 'Hög musik eller tv',
  date: 'I går',
  from: '22',
  ongoing: 'Nej',
  to: '02',
  frequency: 'Flera gånger i veckan',
  since: 'Den senaste månaden',
  position: 'Jag vet vilken lägenhet',
  sourceHome: 'Lindgatan 4, lgh 1202',
  ownWords: 'Basen hörs i hela sovrummet.',
  effect: 'Vi kan inte sova.',
  protection: 'Skyddad mot grannen',
  home: 'Lindgatan 4, lgh 1102',
  name: 'Eva Exempel',
  reach: 'eva@exempel.se',
};

export interface Words {
  readonly report: string;
  readonly skip: string;
  readonly goOn: string;
  readonly send: string;
}

export const swedish: Words = {
  report: 'Anmäl en störning',
  skip: 'Hoppa över',
  goOn: 'Fortsätt anmälan',
  send: 'Skicka anmälan',
};

const answerTo = (name: string, script: Script, { goOn, skip }: Words): string =>
  script[name] ?? (name === 'goOn' ? goOn : skip);

/** Begins a report and answers question after question until this one is asked. */
export const tellUntil = async (
  talk: Talk,
  question: string,
  script: Script = musicAbove,
): Promise<readonly Heard[]> => {
  let answers = await talk.say(swedish.report);
  for (let name = asked(answers); name !== question; name = asked(answers)) {
    if (!name) throw new Error(`${question} is never asked`);
    answers = await talk.say(answerTo(name, script, swedish));
  }
  return answers;
};

/** Answers question after question until the review, going on after every warning; gives the review and how many turns it took. */
export const tellAll = async (
  talk: Talk,
  script: Script = musicAbove,
  words: Words = swedish,
): Promise<{ review: readonly Heard[]; turns: number }> => {
  let answers = await talk.say(words.report);
  let turns = 1;
  for (let name = asked(answers); name; name = asked(answers)) {
    answers = await talk.say(answerTo(name, script, words));
    turns += 1;
    if (turns > 40) throw new Error(`the questions do not end: ${name} is asked again`);
  }
  return { review: answers, turns };
};

const taken = new Map<TestHouse, number>();

/** A home that no report of this house is about yet; past those of the register, one that it does not know. */
export const anotherHome = (house: TestHouse): string => {
  const { homes, properties } = house.tools.register();
  const next = taken.get(house) ?? 0;
  taken.set(house, next + 1);
  const home = homes[next];
  const address = properties.find(({ id }) => id === home?.propertyId)?.address;
  return home && address ? `${address}, lgh ${home.flat}` : `Ingenstansvägen ${next}, lgh 1001`;
};

export interface Receipt {
  readonly caseNumber: string;
  readonly code: string;
  readonly receivedAt: string;
  readonly next: string;
}

/** The receipt among the answers. */
export const receiptIn = (answers: readonly Heard[]): Receipt => {
  const found = answers.find(({ channelData }) => channelData?.receipt)?.channelData?.receipt;
  const { caseNumber, code, receivedAt, next } = found ?? {};
  if (!caseNumber || !code || !receivedAt || !next) throw new Error('no receipt was given');
  return { caseNumber, code, receivedAt, next };
};

/** A whole report, sent; gives the receipt. */
export const report = async (talk: Talk, script: Script = musicAbove): Promise<Receipt> => {
  await tellAll(talk, script);
  return receiptIn(await talk.say(swedish.send));
};
