import { clearTerms, nameTerms, type Told } from '../../../src/domain/caseTerms.ts';
import { answers, askedWords, formsOf, wordsIn } from '../../../src/domain/searchWords.ts';
import { given, joined, opened, reportId } from '../../support/caseFacts.ts';
import { sampleReport } from '../../support/sampleReports.ts';

describe('the words of a text', () => {
  it.each([
    ['Basen, BASEN – och "bas"!', ['basen', 'basen', 'och', 'bas']],
    ['Lindgatan 4 B, lgh 1201', ['lindgatan', '4', 'lgh', '1201']],
    ['E\u0301va och Åsa', ['éva', 'och', 'åsa']],
    ['ﬁlm ＡＢＣ', ['film', 'abc']],
    ['الموسيقى عالية', ['الموسيقى', 'عالية']],
    ['a i å', []],
    ['#/\\?\u0000', []],
    ['x'.repeat(50), ['x'.repeat(40)]],
  ])('of "%s" are compared as %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('have a plain form beside their own where they have marks', () => {
    expect(formsOf('störgatan')).toEqual(['störgatan', 'storgatan']);
    expect(formsOf('storgatan')).toEqual(['storgatan']);
  });
});

describe('what is asked for', () => {
  it.each([
    ['  Basen basen GOLVET ', ['basen', 'golvet']],
    ['GF-ACDEFGHJ', ['acdefghj']],
    ['gf acdefghj', ['acdefghj']],
    ['gf', ['gf']],
    ['ett två tre fyra fem sex sju åtta', ['ett', 'två', 'tre', 'fyra', 'fem', 'sex']],
  ])('by "%s" is %j', (typed, words) => {
    expect(askedWords(typed)).toEqual(words);
  });

  it.each([
    ['basen', 'bas', true],
    ['basen', 'basen', true],
    ['bas', 'basen', false],
    ['41', '4', false],
    ['4', '4', true],
    ['120', '12', false],
    ['1201', '1201', true],
    ['12018', '1201', true],
  ])('"%s" answers to "%s": %s', (word, asked, fits) => {
    expect(answers(word, asked)).toBe(fits);
  });
});

const { report } = sampleReport({ ownWords: 'Basen är hög, hälsar Vera. Veras golv skakar.' });

const told = (more: Partial<Told> = {}): Told => {
  const { file } = given(opened, joined());
  const place = { ...file.place, address: 'Störgatan 12 A', said: 'huset mitt emot' };
  return {
    file: { ...file, place },
    reports: [{ ...report, id: reportId(1) }],
    events: [],
    complainants: [{ report: reportId(1), complainant: { name: 'Vera Åberg', reach: '070-1' } }],
    ...more,
  };
};

describe('a case', () => {
  it('is found by its number, its place and what was written, with and without marks', () => {
    const terms = clearTerms(told());
    const found = ['acdefghj', 'störgatan', 'storgatan', '12', '12a', '1201', 'huset', 'basen', 'hög', 'hog', 'skakar']; // prettier-ignore
    expect(terms).toEqual(expect.arrayContaining(found));
  });

  it('is not found in the clear by who complained, also where they signed', () => {
    const terms = clearTerms(told());
    expect(terms.filter((each) => /^vera|^åberg|^aberg|^070/.test(each))).toEqual([]);
    expect(nameTerms(told())).toEqual(
      ['vera', 'åberg', 'aberg'].map((word) => ({ word, report: reportId(1) })),
    );
  });

  it('is found by what is noted, answered and written later', () => {
    const at = '2026-11-23T08:00:00Z';
    const noted = { at, fact: { type: 'noted', by: 'c-sara', text: 'Ringde vaktmästaren' } } as const; // prettier-ignore
    expect(clearTerms(told({ events: [noted] }))).toContain('vaktmästaren');
  });

  it('is not found by a report that was moved to another', () => {
    const { file } = told();
    const moved = { ...file, reports: file.reports.map((each) => ({ ...each, movedTo: file.number })) }; // prettier-ignore
    expect(clearTerms(told({ file: moved }))).not.toContain('basen');
  });

  it('is found by at most 400 words, the number and the place among them', () => {
    const ownWords = Array.from({ length: 900 }, (_, n) => `ord${n}`).join(' ');
    const terms = clearTerms(told({ reports: [{ ...report, id: reportId(1), ownWords }] }));
    expect(terms).toHaveLength(400);
    expect(terms).toContain('acdefghj');
  });
});
