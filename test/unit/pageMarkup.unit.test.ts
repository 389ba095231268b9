import { JSDOM } from 'jsdom';
import { readTexts } from '../../src/text/translate.ts';
import { readAssets } from '../../src/webchat/assets.ts';
import { renderPage } from '../../src/webchat/pageMarkup.ts';

const { words, languages } = readTexts('locales');
const assets = readAssets();
const landlord = {
  name: '<b>Bo</b> & "Co"',
  phone: '011-12 <i>3</i>',
  office: "</main><script>alert('x')</script>",
};

const pageIn = (language: string) => {
  const publicUrl = 'http://127.0.0.1';
  return new JSDOM(renderPage(language, { words, languages, landlord, publicUrl, assets })).window
    .document;
};

describe.each(languages)('the chat page in %s', (language) => {
  const page = pageIn(language);

  it('has one heading of the first rank, one main part and a language', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.documentElement.lang).toBe(language);
    expect(page.querySelector('.skip')?.getAttribute('href')).toBe('#chat');
  });

  it('shows markup in a name as text', () => {
    expect(page.querySelector('.landlord')?.textContent).toBe(landlord.name);
    expect(page.body.querySelectorAll('script, b, i')).toHaveLength(0);
  });

  it('leads to every other language, in its own words', () => {
    const links = [...page.querySelectorAll('#languages a')];
    expect(links.map((link) => link.getAttribute('hreflang'))).toEqual(
      languages.filter((each) => each !== language),
    );
    expect(links.map((link) => link.textContent?.trim())).not.toContain('');
  });

  it('gives the script its words, and no script is written into the page', () => {
    const settings = JSON.parse(page.getElementById('chat')?.dataset['settings'] ?? '');
    expect(settings).toMatchObject({ language, direction: 'ltr' });
    expect(settings.strings.TEXT_INPUT_PLACEHOLDER).not.toBe('');
    expect([...page.querySelectorAll('script')].every((script) => script.src !== '')).toBe(true);
  });

  it('has a text of its own wherever another language has one', () => {
    const named = (of: Document) =>
      [...of.querySelectorAll('[data-words]')].map((each) => each.getAttribute('data-words'));
    expect(named(page)).toEqual(named(pageIn('sv')));
    expect(new Set(named(page)).size).toBe(named(page).length);
  });
});
