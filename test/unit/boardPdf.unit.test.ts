import type { Paper, Section } from '../../src/board/paper/paper.ts';
import { paperLanguage } from '../../src/board/paper/paperWords.ts';
import { makePrinter } from '../../src/board/pdf/drawPaper.ts';
import { texts } from '../support/boardHost.ts';
import { now, register } from '../support/caseFacts.ts';
import { readPdf } from '../support/readPdf.ts';

const drawPaper = makePrinter();
const reader = { say: texts.words(paperLanguage), language: paperLanguage, register, now };

const paper = (sections: readonly Section[], more: Partial<Paper> = {}): Paper => ({
  title: 'Störningsrapport',
  subject: 'GF-ACDEFGHJ · Lindgatan 4',
  landlord: 'Sampelbo Bostäder',
  notice: 'Utan uppgift om vem som anmält',
  named: false,
  head: [['Ärende', 'GF-ACDEFGHJ']],
  sections,
  wide: false,
  file: 'GF-ACDEFGHJ',
  ...more,
});

const drawn = async (sections: readonly Section[], more: Partial<Paper> = {}) =>
  readPdf(await drawPaper(paper(sections, more), reader));

const quote = (words: string, language: string): Section => ({
  title: 'Med egna ord',
  quotes: [{ title: 'Anmälan 1', words, language }],
});

const table = (rows: number): Section => ({
  title: 'Händelser',
  table: {
    columns: [
      { name: 'Nr', width: 0.2 },
      { name: 'Vad', width: 0.8 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      String(index + 1),
      ['Hög musik eller tv', `Rad ${index + 1} av ${rows}`],
    ]),
  },
});

const arabic = [
  'لا أستطيع النوم بسبب الموسيقى العالية، كل ليلة!',
  'الأطفال يستيقظون والله.',
  'پنچ ٹ ڈ ں ھ ے ۓ ڕ ێ ۆ',
];

describe('a paper as a PDF', () => {
  it('has its words, and what a reader must know of it: title, landlord, language, day', async () => {
    const { pages, info, languages } = await drawn([
      { title: 'Vad det gäller', none: 'Åäö ÅÄÖ é €' },
    ]);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Störningsrapport\nGF-ACDEFGHJ · Lindgatan 4\n');
    expect(pages[0]).toContain('Utan uppgift om vem som anmält');
    expect(pages[0]).toContain('Åäö ÅÄÖ é €');
    expect(pages[0]).toContain('Sida 1 av 1');
    expect(info).toMatchObject({
      Title: 'Störningsrapport GF-ACDEFGHJ · Lindgatan 4',
      Author: 'Sampelbo Bostäder',
      Language: 'sv',
      PDFFormatVersion: '1.7',
      CreationDate: 'D:20261123224005Z',
    });
    expect(languages[0]).toBe('sv');
  });

  it('tells nothing of the machine that made it, nor of the library', async () => {
    const data = Buffer.from(await drawPaper(paper([]), reader)).toString('latin1');
    const { info } = await drawn([]);
    expect([info['Creator'], info['Producer']]).toEqual(['Grannfrid', 'Grannfrid']);
    expect(data.match(/.*(pdfkit|node_modules|\/tmp).*/gi)).toBeNull();
  });

  it('has a landlord whose name looks like markup by that name, and breaks nothing', async () => {
    const landlord = 'Bo & Trivs <AB>';
    const data = await drawPaper(paper([], { landlord }), reader);
    expect(Buffer.from(data).toString()).toContain('<rdf:li>Bo ＆ Trivs ＜AB＞</rdf:li>');
    const { pages, info } = await readPdf(data);
    expect(pages[0]).toContain(landlord);
    expect(info['Author']).toBe('Bo ＆ Trivs ＜AB＞');
  });

  it('is tagged, so that it can be read aloud: headings, lists, tables with heads of columns', async () => {
    const { roles } = await drawn([
      { title: 'Vad det gäller', lead: 'Läs.', facts: [['Plats', ['Lindgatan 4', 'Norrköping']]] },
      table(1),
      quote('Det dunkar.', 'sv'),
    ]);
    expect(roles.filter((role) => role !== 'Root').join(' ')).toBe(
      [
        'Document',
        'P H1 P P',
        'L LI Lbl LBody',
        'H2 P L LI Lbl LBody',
        'H2 Table TR TH TH TR TD TD',
        'H2 H3 BlockQuote',
      ].join(' '),
    );
  });

  it('is wider than high where it has tables of many columns', async () => {
    expect((await drawn([])).size.map(Math.round)).toEqual([595, 842]);
    expect((await drawn([], { wide: true })).size.map(Math.round)).toEqual([842, 595]);
  });
});

describe('words in other scripts', () => {
  it.each(arabic)('are read back letter by letter: %s', async (line) => {
    const { pages, languages } = await drawn([quote(line, 'ar')]);
    expect(pages[0]).toContain(line);
    expect(languages).toEqual(['sv', 'ar']);
  });

  it('keep the order of numbers, and of Swedish among them', async () => {
    const { pages } = await drawn([quote('من الساعة 23:10 حتى 02:30 في Lindgatan 4', 'ar')]);
    const [page = ''] = pages;
    expect(page).toContain('23:10');
    expect(page).toContain('02:30');
    expect(page).toContain('Lindgatan 4');
    expect(page).toContain('من الساعة');
  });

  it.each([
    ['Cyrillic', 'Дуже гучна музика щоночі'],
    ['Somali', 'Qaylo badan habeen kasta'],
    ['Polish', 'Głośna muzyka każdej nocy, źle śpię'],
    ['pictures', 'Aldrig tyst 😡👍🏽'],
    ['letters with loose marks', 'Hög musik'.normalize('NFD')],
  ])('are written in %s', async (_script, words) => {
    const { pages } = await drawn([quote(words, 'sv')]);
    expect(pages[0]?.normalize('NFC')).toContain(words.normalize('NFC').slice(0, 16));
    expect(pages[0]).not.toContain('�');
  });

  it('that no typeface has are marked, and it is said where the whole text is', async () => {
    const { pages } = await drawn([quote('Det heter ስላም.', 'sv')]);
    expect(pages[0]).toContain('Det heter ���.');
    expect(pages[0]).toContain('� står för tecken som inte går att skriva ut.');
  });
});

describe('a paper of many pages', () => {
  it('has every one of 500 rows once, each whole, below the head of its columns', async () => {
    const { pages } = await drawn([table(500)]);
    expect(pages.length).toBeGreaterThan(10);
    const all = pages.join('\n');
    for (const row of [1, 2, 250, 499, 500]) expect(all.split(`Rad ${row} av 500`)).toHaveLength(2);
    expect(pages.filter((page) => page.includes('Nr') && page.includes('Vad'))).toEqual(pages);
    expect(pages.at(-1)).toContain(`Sida ${pages.length} av ${pages.length}`);
  });

  it('breaks a text that is longer than a page, and loses no word of it', async () => {
    const words = Array.from({ length: 1600 }, (_, index) => `ord${index}`);
    const { pages } = await drawn([quote(words.join(' '), 'sv')]);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ').match(/ord\d+/g)).toEqual(words);
  });

  it('breaks a row that is higher than a page, and a word that is wider than a line', async () => {
    const long = 'a'.repeat(5_000);
    const section = table(0);
    const { columns = [] } = section.table ?? {};
    const { pages } = await drawn([{ ...section, table: { columns, rows: [['1', long], ['2', 'sist']] } }]); // prettier-ignore
    expect(
      pages
        .join('')
        .match(/a{20,}/g)
        ?.join(''),
    ).toBe(long);
    expect(pages.at(-1)).toContain('sist');
  });

  it('lets others be served while it is drawn', async () => {
    let served = 0;
    const timer = setInterval(() => (served += 1), 1);
    await drawPaper(paper([table(200)]), reader);
    clearInterval(timer);
    expect(served).toBeGreaterThan(5);
  });
});
