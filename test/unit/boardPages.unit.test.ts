import { casePage } from '../../src/board/casePage.ts';
import { chooseLanguage } from '../../src/board/chooseLanguage.ts';
import { languageName } from '../../src/board/languageName.ts';
import { queuePage } from '../../src/board/queuePage.ts';
import { tabsOf, wishOf } from '../../src/board/queueTabs.ts';
import type { StaffViewer } from '../../src/board/viewer.ts';
import { readPage } from '../support/boardBrowser.ts';
import { isSameSite } from '../../src/board/sameSite.ts';
import { practice, sampleRegister, texts } from '../support/boardHost.ts';
import { now, viewerOf } from '../support/boardViewer.ts';
import { createMemoryDesk } from '../support/memoryDesk.ts';
import { sampleReport } from '../support/sampleReports.ts';

const worker = { id: 'c-sara', role: 'coordinator' } as const;

async function shown(...reports: readonly Parameters<typeof sampleReport>[]) {
  const desk = createMemoryDesk({ register: sampleRegister, practice, now: () => now });
  const [number = ''] = reports.map((given) => desk.receive(sampleReport(...given)));
  const found = await desk.show(number, worker);
  if (!found) throw new Error('the case is not there');
  return { ...found, stepId: '00000000-0000-4000-8000-0000000000aa' };
}

describe('the page of a case', () => {
  const nasty = '<img src=x onerror=alert(1)>\n"><script>alert(2)</script>\n# **Markdown** [a](javascript:b)'; // prettier-ignore

  it('shows markup and Markdown in all that a person wrote as the text it is', async () => {
    const found = await shown([
      {
        ownWords: nasty,
        effect: nasty,
        since: { said: nasty },
        sourceHome: { said: nasty },
        position: 'beside',
      },
      { language: '"><script>', channel: '<b>' },
    ]);
    const html = casePage(viewerOf('c-sara'), {
      ...found,
      attempt: { form: 'note', problem: { problem: 'noteTooLong', values: { most: 4000 } }, typed: { text: nasty } }, // prettier-ignore
      revealed: {
        report: found.view.reports[0]?.id ?? '',
        complainant: { name: nasty, reach: nasty, home: { said: nasty } },
      },
    });
    expect(html).not.toMatch(/<img|<script|<b>|<strong>Markdown|href="javascript|<textarea[^>]*><img/); // prettier-ignore
    expect(html.split('&lt;img src=x onerror=alert(1)').length - 1).toBeGreaterThanOrEqual(8);
    expect(html).toContain('# **Markdown** [a](javascript:b)');
  });

  it('keeps the lines of own words, in their language and direction', async () => {
    const found = await shown([
      { ownWords: 'الموسيقى عالية\nكل ليلة', effect: undefined },
      { language: 'ar' },
    ]);
    const html = casePage(viewerOf('c-sara'), found);
    expect(html).toMatch(/<blockquote class="verbatim" lang="ar" dir="auto">الموسيقى عالية\nكل ليلة<\/blockquote>/); // prettier-ignore
    expect(html).toContain('arabiska');
  });

  it('marks easy Swedish as what it is', async () => {
    const found = await shown([{ ownWords: 'Det låter.' }, { language: 'sv-x-easy' }]);
    expect(casePage(viewerOf('c-sara'), found)).toContain('lang="sv-x-easy"');
  });

  it('has no script, no style of its own, and nothing about who complained', async () => {
    const html = casePage(viewerOf('c-sara'), await shown([]));
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/Vera Sten|070-000 00 01|Lindgatan 4, lägenhet 1001/);
  });

  it('tells staff not to take a home for a disturber’s when somebody may be harmed there', async () => {
    const html = casePage(viewerOf('c-sara'), await shown([{ kinds: ['violence', 'voices'] }]));
    expect(html).toContain('Behandla inte hemmet som den störandes.');
    expect(casePage(viewerOf('c-sara'), await shown([]))).not.toContain('Behandla inte hemmet');
  });

  it('says that something was done only when this worker has done it', async () => {
    const found = await shown([]);
    const said = (done: string) => casePage(viewerOf('c-sara'), { ...found, done });
    expect(said('closed')).not.toContain('role="status"');
    expect(said('<b>')).not.toContain('role="status"');
  });

  it('keeps a closing note as a note when the case has been closed meanwhile', async () => {
    const { view, version } = await shown([]);
    const html = casePage(viewerOf('c-sara'), {
      view: { ...view, stage: 'closed', may: [{ action: 'note', to: [] }] },
      version,
      stepId: '00000000-0000-4000-8000-0000000000aa',
      attempt: { form: 'close', problem: { problem: 'caseClosed' }, typed: { text: 'Lugnt nu.' } },
    });
    expect(html).toMatch(/<textarea id="note-text"[^>]*>Lugnt nu\.<\/textarea>/);
    expect(html).toContain('href="#form-note"');
  });

  it('has words for a problem that it has never heard of', async () => {
    const attempt = { form: 'take', problem: { problem: 'somethingNew' } } as const;
    expect(casePage(viewerOf('c-sara'), { ...(await shown([])), attempt })).toContain(
      'Försök igen.',
    );
  });
});

describe('the queue', () => {
  const tabs = tabsOf(viewerOf('c-sara').session.coordinator, []);
  const asked = (viewer: StaffViewer, own: keyof typeof wishOf = 'mine') => ({
    rows: [],
    areas: [],
    asked: { wish: wishOf[own] },
    tabs: tabsOf(viewer.session.coordinator, []),
    tab: tabs.find((each) => each.own === own),
  });
  const queueOf = (id: string, own?: keyof typeof wishOf, language?: string): string => {
    const viewer = viewerOf(id, language);
    return queuePage(viewer, asked(viewer, own));
  };

  it('has a tab for the areas of who has any, and none for a manager, who has all', () => {
    expect(readPage(queueOf('c-sara')).all('.tabs a')).toContain('Mitt område');
    expect(readPage(queueOf('c-karin')).all('.tabs a')).not.toContain('Mitt område');
  });

  it('has kind words where there is nothing to do', () => {
    expect(queueOf('c-sara')).toContain('Du har inga öppna ärenden.');
    expect(queueOf('c-sara', 'closed', 'en')).toContain('No closed cases yet.');
  });
});

describe('the language', () => {
  const languages = ['sv', 'en'];
  it.each([
    [{}, 'sv'],
    [{ 'accept-language': 'en-GB,en;q=0.9,sv;q=0.8' }, 'en'],
    [{ 'accept-language': 'ar, sv;q=0.5, en;q=0.7' }, 'en'],
    [{ 'accept-language': 'en;q=0, de' }, 'sv'],
    [{ 'accept-language': ';;q=x,,*' }, 'sv'],
    [{ 'accept-language': 'en', cookie: 'a=b; gf_lang=sv' }, 'sv'],
    [{ 'accept-language': 'en', cookie: 'gf_lang=<script>' }, 'en'],
    [{ 'accept-language': 'en', cookie: 'gf_lang=sv-x-easy' }, 'sv'],
    [{ 'accept-language': 'en', cookie: 'gf_lang=ar' }, 'en'],
  ])('of %j is %s', (headers, expected) => {
    expect(chooseLanguage(headers, languages)).toBe(expected);
  });

  it('is one that has words for the board', () => {
    expect(texts.staffLanguages).toEqual(languages);
    expect(texts.languages).toEqual(['sv', 'sv-x-easy', 'ar', 'en']);
  });

  it.each([
    ['sv', 'ar', 'arabiska'],
    ['sv', 'sv-x-easy', 'lätt svenska'],
    ['en', 'sv-x-easy', 'easy Swedish'],
    ['sv', 'sv', 'svenska'],
    ['sv', 'x-x-x', 'x-x-x'],
    ['sv', '', ''],
    ['sv', '<b>', '<b>'],
  ])('of a report is told in %s: %s is "%s"', (language, code, name) => {
    expect(languageName({ say: texts.words(language), language }, code)).toBe(name);
  });
});

describe('a form', () => {
  it.each([
    [{}, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'null' }, true],
    [{ origin: 'https://bo.example' }, true],
    [{ origin: 'https://evil.example' }, false],
  ])('with %j comes from a page of ours: %s', (headers, expected) => {
    expect(isSameSite(headers, 'https://bo.example/')).toBe(expected);
  });
});
