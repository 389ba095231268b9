import { tellsOf } from '../../../src/understand/tells.ts';
import { labelledAnswers, scoreOf } from '../../support/answersScore.ts';
import { everyLanguage, tells } from '../../support/telling.ts';

/** What a text seems to tell, each with the words that tell it. */
const told = (text: string, known: readonly string[] = []) =>
  tells(text, known).map(({ kind, words }) => `${kind}: ${words}`);
const kinds = (text: string) => tells(text, []).map(({ kind }) => kind);

const dev = labelledAnswers('answers.jsonl');
const heldOut = labelledAnswers('answersHeldOut.jsonl');

describe('answers that tell about the neighbour', () => {
  // New sneaky wordings were stopped in 80 to 87 of 100 when they were first met; then the vocabulary learned from them.
  it.each([
    ['that the vocabulary was made with', dev, 0.99, 0.03],
    ['that nobody looked at when it was made', heldOut, 0.97, 0.05],
  ])('are stopped, of those %s, and others pass', (_, answers, floor, ceiling) => {
    const { recall, falseStops } = scoreOf(
      answers,
      ({ text, known }) => tells(text, known).length > 0,
    );
    expect(recall).toBeGreaterThanOrEqual(floor);
    expect(falseStops).toBeLessThanOrEqual(ceiling);
  });

  it.each(['sv', 'en', 'ar'])('are stopped in %s', (language) => {
    const answers = [...dev, ...heldOut].filter(({ lang }) => lang === language);
    const isStopped = ({ text, known }: (typeof answers)[number]) => tells(text, known).length > 0;
    const { recall, falseStops } = scoreOf(answers, isStopped);
    expect(answers.length).toBeGreaterThan(100);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(falseStops).toBeLessThanOrEqual(0.15);
  });

  it('are stopped for the right reason, nine of ten', () => {
    const stopped = [...dev, ...heldOut].filter(({ stop }) => stop);
    const right = stopped.filter(({ text, known, kinds: wanted }) =>
      tells(text, known).some(({ kind }) => wanted.includes(kind)),
    );
    expect(right.length / stopped.length).toBeGreaterThan(0.9);
  });
});

describe('a piece of an answer', () => {
  it.each([
    ['Hemtjänsten kommer varje dag.', 'support: Hemtjänsten'],
    ['Han äter nya tabletter.', 'health: tabletter'],
    ['Kronofogden kommer på tisdag.', 'debt: Kronofogden'],
    ['Vi har pratat med grannen.', 'measure: Vi har pratat med grannen'],
    ['Det är Kerstin Ahlgren som spelar.', 'name: Kerstin Ahlgren'],
    ['Det låter från lgh 1302.', 'home: lgh 1302'],
    ['Det låter på tredje våningen.', 'home: tredje våningen'],
    ['Hon jobbar natt.', 'neighbour: Hon'],
    ['She has dementia.', 'health: dementia'],
    ['تحدثنا مع جارك', 'measure: تحدثنا مع جارك'],
  ])('%j tells %s', (text, piece) => {
    expect(told(text)).toContain(piece);
  });

  it('is told with where it stands', () => {
    const text = 'Hej! Hemtjänsten kommer.';
    const [leak] = tells(text, []);
    expect(leak && text.slice(leak.from, leak.to)).toBe('Hemtjänsten');
  });

  it('is found in whatever language it is, in a text of two', () => {
    expect(kinds('Tack för ditt svar. She is on new medication.')).toEqual(['health']);
    expect(kinds('Thank you. Grannen har fått en varning.')).toEqual(['measure']);
  });

  it('is named once, and what only is about the neighbour not at all beside it', () => {
    expect(told('Han har fått en god man.')).toEqual(['support: god man']);
  });
});

describe('what the complainant has written', () => {
  it('is no news to them: flat, floor and name', () => {
    const known = ['Kerstin i lgh 1204 på våning 3 skriker'];
    expect(told('Du skrev lgh 1204, våning 3 och Kerstin. Stämmer det?', known)).toEqual([]);
    expect(told('Du skrev lgh 1204. Stämmer det?')).toEqual(['home: lgh 1204']);
  });

  it('frees nothing else', () => {
    expect(told('Grannen är sjuk.', ['grannen är sjuk'])).toContain('health: Grannen är sjuk');
  });
});

describe('a name', () => {
  it.each([
    ['of the staff', 'Hälsa Lena Dahl att jag ringer.'],
    ['of the landlord', 'Det är vi på Sampelbo Bostäder.'],
    ['of a street', 'Vi ses i tvättstugan på Lindgatan.'],
    ['of whoever reads it', 'Hej Gunilla!'],
    ['of whoever writes it', 'Vänliga hälsningar Gunilla Berglund'],
    ['of an office', 'Ring Polisen eller Hyresgästföreningen.'],
  ])('%s may stand there: %j', (_, text) => {
    expect(kinds(text)).not.toContain('name');
  });

  it('that must not be told is stopped, however common it is', () => {
    const setting = { everyLanguage, known: [], ours: ['Sara Lund'], theirs: ['Lund'] };
    expect(tellsOf('Lund har svarat.', setting).map(({ kind }) => kind)).toContain('name');
  });
});

describe('whoever reads it', () => {
  it.each([
    'Hur mår du? Behöver du vård kan du ringa 1177.',
    'Om du är sjuk kan vi ringa en annan dag.',
    'Behöver du tolk på mötet med oss?',
    'Du kan göra en polisanmälan.',
    'Har du hemtjänst som också hör det?',
  ])('may be spoken to of themselves: %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'Som du vet är det alkoholen.',
    'Du måste förstå att han är sjuk.',
    'Har du hört att de ska vräkas?',
    'Visste du att hon är dement?',
  ])('is not who it is about only because they are spoken to: %j', (text) => {
    expect(told(text)).not.toEqual([]);
  });
});

describe('an answer of 4 000 characters', () => {
  it('is read in a moment', () => {
    const all = [...dev, ...heldOut].map(({ text }) => text).join(' ');
    const read = (from: number) => tells(all.slice(from, from + 4_000), []).length;
    for (let warm = 0; warm < 5; warm += 1) read(warm * 97);
    const before = process.cpuUsage();
    for (let times = 0; times < 5; times += 1) read(times * 131);
    expect(process.cpuUsage(before).user / 5_000).toBeLessThan(300);
  });

  it.each(['grannen ', 'vi har pratat med ', 'ska inte berätta ', 'Kerstin '])(
    'is read in a moment too when it says %j over and over',
    (words) => {
      const before = process.cpuUsage();
      tells(words.repeat(4_000 / words.length), []);
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000);
    },
  );
});
