import type { Request, Response, Server } from 'restify';
import type { Say } from '../app/ports.ts';
import type { Landlord } from '../domain/register.ts';
import { readAssets } from './assets.ts';
import { prepare, send, sendForEver, type Content } from './pageContent.ts';
import { chooseLanguage, languageCookie } from './pageLanguage.ts';
import { renderPage } from './pageMarkup.ts';

/** Everything the chat page is handed. */
export interface PageDeps {
  readonly words: (language: string) => Say;
  /** The first is for those whose language we do not have. */
  readonly languages: readonly string[];
  readonly landlord: Pick<Landlord, 'name' | 'phone' | 'office' | 'hours' | 'jour' | 'repair'>;
  /** As browsers see this server; where it is https, cookies are Secure. */
  readonly publicUrl: string;
  /** Where the quick exit leads: a page that nobody wonders about. */
  readonly exitUrl: string;
  /** How long a browser finds its way back to its chat. */
  readonly chatHours: number;
}

/**
 * Mounts the chat page at `/` and what it loads under `/assets`. All of it is made once and kept in memory;
 * it is compressed in the background while the server starts.
 */
export function mountPage(server: Server, deps: PageDeps): void {
  const assets = readAssets();
  for (const { path, type, body } of assets) {
    server.get({ path, quiet: true }, assetRoute(prepare(body, type)));
  }
  const pages = Object.fromEntries(
    deps.languages.map((language) => {
      const page = Buffer.from(renderPage(language, { ...deps, assets }));
      return [language, prepare(page, 'text/html; charset=utf-8')];
    }),
  );
  server.get({ path: '/', page: 'chat' }, pageRoute(pages, deps));
}

const assetRoute = (content: Content) => async (req: Request, res: Response) =>
  sendForEver(req, res, content);

const pageRoute =
  (pages: Readonly<Record<string, Content>>, deps: PageDeps) =>
  async (req: Request, res: Response) => {
    const wish = new URLSearchParams(req.getQuery()).get('lang') ?? undefined;
    const { cookie: cookies, 'accept-language': accepts } = req.headers;
    const language = chooseLanguage({ wish, cookies, accepts }, deps.languages);
    const page = pages[language];
    if (!page) throw new Error(`there is no page in ${language}`);
    if (language === wish) res.setHeader('set-cookie', languageCookie(language, deps.publicUrl));
    res.setHeader('content-language', language);
    await send(req, res, page);
  };
