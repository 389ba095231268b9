import * as fc from 'fast-check';
import { makePaper, paperKind } from '../../../src/board/paper/makePaper.ts';
import { paperLanguage } from '../../../src/board/paper/paperWords.ts';
import type { Fact } from '../../../src/domain/caseEvents.ts';
import { hideIdentity } from '../../../src/domain/hideIdentity.ts';
import type { Complainant } from '../../../src/domain/report.ts';
import { texts } from '../../support/boardHost.ts';
import { now, register } from '../../support/caseFacts.ts';
import { paperOf } from '../../support/paperCases.ts';
import { sampleReport } from '../../support/sampleReports.ts';

const vera: Complainant = {
  name: 'Vera Anna-Lisa Ek',
  reach: '070-123 45 67 eller vera.ek@exempel.se',
  home: { said: 'Lindgatan 4, lgh 1002', propertyId: 'p-lind-4', homeId: 'h-lind-4-1001' },
};

describe('what would tell who complained', () => {
  it.each([
    ['Jag hörde det hos Vera Anna-Lisa  Ek i dag.', 'Jag hörde det hos […] i dag.'],
    ['VERA sade det, och Anna-Lisas man.', '[…] sade det, och […]-[…] man.'],
    ['Ek ringde om en ek.', '[…] ringde om en ek.'],
    ['Ring 0701234567 eller +46 70 123 45 67!', 'Ring […] eller […]!'],
    ['Skriv till Vera.Ek@exempel.se.', 'Skriv till […].'],
    ['Det hördes i 1002 och 1001, inte i 11001.', 'Det hördes i […] och […], inte i 11001.'],
    ['Bor på lindgatan 4, lgh 1002.', 'Bor på […].'],
    ['Veranda och Lisabet är andra ord.', 'Veranda och Lisabet är andra ord.'],
    ['Lindgatan 4', 'Lindgatan 4'],
  ])('is taken out of "%s"', (text, left) => {
    expect(hideIdentity([vera], register)(text)).toBe(left);
  });

  it('is nothing when nobody has said who they are', () => {
    const text = 'Vera ringde 0701234567.';
    expect(hideIdentity([{}], register)(text)).toBe(text);
    expect(hideIdentity([], register)(text)).toBe(text);
  });
});

/** Words that no text of the house has in it. */
const odd = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,8}$/u).map((word) => `Qx${word}`);
const digits = fc.stringMatching(/^[1-9][0-9]{6}$/).map((rest) => `07${rest}8`);
const flat = fc.stringMatching(/^9[5-9][0-9]{2}$/);
const someone = fc.record({
  first: odd,
  last: odd,
  number: digits,
  flat,
  language: fc.constantFrom('sv', 'ar'),
});

describe('a paper without names', () => {
  it('never has the name, the number or the flat of a complainant, whoever wrote them down', () => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 4 }), (people) => {
        const written = people.map(
          ({ first, last, number, flat: home }) =>
            `${first} ${last}, ${number}, lgh ${home}, ${first}s`,
        );
        const text = written.join('\n');
        const submissions = people.map((who) =>
          sampleReport(
            {
              name: `${who.first} ${who.last}`,
              reach: who.number,
              home: { said: `Lindgatan 4, lgh ${who.flat}` },
              ownWords: text,
              effect: text,
              since: { said: text.slice(0, 200), date: '2026-10-01' },
            },
            { language: who.language },
          ),
        );
        const facts = submissions.flatMap(({ report: { id } }): readonly Fact[] => [
          { type: 'noted', by: 'c-sara', text },
          { type: 'verified', by: 'c-sara', report: id, incident: 0, how: 'listening', who: text, date: '2026-11-22', text }, // prettier-ignore
          { type: 'unconfirmed', by: 'c-sara', report: id, incident: 0, text },
          { type: 'verified', by: 'c-sara', report: id, incident: 0, how: 'patrol', who: text, date: '2026-11-22', text }, // prettier-ignore
        ]);
        const printed = printedOf(paperOf({ submissions, facts }, { words: true }));
        const traces = people.flatMap((who) => [who.first, who.last, who.number, who.flat]);
        expect(traces.filter((trace) => printed.includes(trace))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** Both papers, as words. */
const printedOf = (paper: ReturnType<typeof paperOf>): string => {
  const reader = { say: texts.words(paperLanguage), language: paperLanguage, register, now };
  const papers = paperKind.options.map((what) =>
    makePaper(reader, paper, { what, by: 'Sara Lund' }),
  );
  return JSON.stringify([paper, papers]);
};
