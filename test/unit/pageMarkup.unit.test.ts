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

const more = {
  hours: 'måndag till fredag 9–15',
  jour: { phone: '011-1', hours: [{ days: [5, 6], from: '20:00', to: '04:00' }] },
  repair: { phone: '011-2', url: 'https://provbo.example/fel' },
};

const EXIT = 'https://weather.example/?a="b"';

const pageIn = (language: string) => {
  const publicUrl = 'http://127.0.0.1';
  const deps = { words, languages, landlord, publicUrl, assets, chatHours: 72, exitUrl: EXIT };
  return new JSDOM(renderPage(language, deps)).window.document;
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
    expect(settings).toMatchObject({ language, direction: page.documentElement.dir });
    expect(page.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
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

describe('the ways to reach the landlord', () => {
  const contactsOf = (extra: Partial<typeof more>) => {
    const deps = { words, languages, assets, publicUrl: 'http://127.0.0.1', chatHours: 72 };
    const page = renderPage('sv', {
      ...deps,
      exitUrl: EXIT,
      landlord: { name: 'Provbo', phone: '011-12 34', office: 'Provgatan 2', ...extra },
    });
    const noScript = new JSDOM(page).window.document.querySelector('noscript');
    return new JSDOM(noScript?.innerHTML ?? '').window.document.body;
  };

  it('are the phone and its hours, the office, the patrol and its hours, and repairs', () => {
    const contacts = contactsOf(more);
    const text = contacts.textContent.replaceAll(/\s+/g, ' ');
    expect(text).toContain('måndag till fredag 9–15');
    expect(text).toContain('Provgatan 2');
    expect(text).toContain('fredag och lördag 20:00–04:00');
    const links = [...contacts.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['tel:0111234', 'tel:0111', 'tel:0112', more.repair.url]);
  });

  it('are no more than the register has', () => {
    const contacts = contactsOf({});
    expect(contacts.querySelectorAll('a')).toHaveLength(1);
    expect(contacts.textContent).not.toMatch(/undefined|svarar/);
  });
});
