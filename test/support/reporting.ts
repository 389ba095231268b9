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
  home: 'Lindgatan 4, lgh 1102',
  name: 'Eva Exempel',
  reach: 'eva@exempel.se',
};

export interface Words {
  readonly report: string;
  readonly skip: string;
  readonly send: string;
}

export const swedish: Words = {
  report: 'Anmäl en störning',
  skip: 'Hoppa över',
  send: 'Skicka anmälan',
};

/** Answers question after question until the review; gives the review and how many turns it took. */
export const tellAll = async (
  talk: Talk,
  script: Script = musicAbove,
  words: Words = swedish,
): Promise<{ review: readonly Heard[]; turns: number }> => {
  let answers = await talk.say(words.report);
  let turns = 1;
  for (let name = asked(answers); name; name = asked(answers)) {
    answers = await talk.say(script[name] ?? words.skip);
    turns += 1;
    if (turns > 40) throw new Error(`the questions do not end: ${name} is asked again`);
  }
  return { review: answers, turns };
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
