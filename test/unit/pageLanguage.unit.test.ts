import { chooseLanguage, languageCookie } from '../../src/webchat/pageLanguage.ts';

const OURS = ['sv', 'sv-x-easy', 'en', 'ar'];

describe('the language of the chat page', () => {
  it.each([
    ['is the one wished for', { wish: 'en', cookies: 'gf_lang=ar', accepts: 'sv' }, 'en'],
    ['is else the one kept', { cookies: 'a=b; gf_lang=ar', accepts: 'sv' }, 'ar'],
    ['is else what the browser likes best', { accepts: 'en;q=0.5, ar;q=0.9' }, 'ar'],
    ['is found by its region too', { accepts: 'de-AT, EN-gb;q=0.7' }, 'en'],
    ['is easy Swedish by a link', { wish: 'sv-x-easy' }, 'sv-x-easy'],
    ['is easy Swedish by a cookie', { cookies: 'gf_lang=sv-x-easy', accepts: 'en' }, 'sv-x-easy'],
    ['is easy Swedish by a browser', { accepts: 'SV-x-Easy,sv;q=0.9' }, 'sv-x-easy'],
    ['is Swedish where another kind of it is wished for', { wish: 'sv-x-hard' }, 'sv'],
    ['is never one that the browser refuses', { accepts: 'en;q=0, ar;q=0.1' }, 'ar'],
    ['is Swedish for those who say nothing', {}, 'sv'],
    ['is Swedish for those whose language we do not have', { accepts: 'fi, pl' }, 'sv'],
    ['is Swedish for a wish that is no language', { wish: '../../etc' }, 'sv'],
    ['is Swedish for nonsense', { cookies: ';;=', accepts: ',;q=;,' }, 'sv'],
  ])('%s', (_name, asked, language) => {
    expect(chooseLanguage(asked, OURS)).toBe(language);
  });

  it('is kept for a year, over https only where there is https', () => {
    expect(languageCookie('en', 'http://127.0.0.1:3978')).toBe(
      'gf_lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
    );
    expect(languageCookie('en', 'https://chatt.example')).toMatch(/; Secure$/);
  });
});
