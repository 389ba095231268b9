import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { startBoard, type BoardHost } from '../support/boardHost.ts';
import { launchChromium } from '../support/chromium.ts';
import { visit, type Visit } from '../support/pageVisit.ts';
import { readPdf } from '../support/readPdf.ts';
import { sampleReport } from '../support/sampleReports.ts';

/** What browsers show PDFs with, as a script for a page. */
const pdfJs = readFileSync(new URL(import.meta.resolve('unpdf/pdfjs')), 'utf8');

const arabic = 'لا أستطيع النوم بسبب الموسيقى العالية (كل ليلة)، من الساعة 23:10 حتى 02:30!';
const vera = sampleReport({ impacts: ['sleep'] }, { truth: true });
const layla = sampleReport(
  { ownWords: arabic, effect: undefined, date: '2026-11-20', kinds: ['party'] },
  { language: 'ar', receivedAt: '2026-11-21T09:00:00Z' },
);

let browser: Browser;
let host: BoardHost;
let number: string;
let coordinator: Visit;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startBoard('2026-11-23T08:30:00Z');
  number = host.desk.receive(vera);
  host.desk.receive(layla);
});
afterEach(async () => {
  await coordinator.leave();
  await host.stop();
});

const signIn = async (options: Parameters<typeof visit>[2]): Promise<Visit> => {
  const link = host.newLink().replace(/^http:\/\/[^/]+/, host.url);
  coordinator = await visit(browser, link, options);
  await coordinator.page.getByLabel('Sara Lund').check();
  await coordinator.page.getByRole('button', { name: 'Logga in' }).click();
  return coordinator;
};

const openPaper = async (name: string, options: Parameters<typeof visit>[2] = {}) => {
  const { page } = await signIn(options);
  await page.goto(`${host.url}/board/cases/${number}`);
  await page.getByRole('link', { name }).click();
  await page.getByLabel('Ta med anmälarnas egna ord').check();
  await page.getByRole('button', { name: 'Visa', exact: true }).click();
  await page.waitForURL(/words=yes/);
  return page;
};

describe.each(['Störningsrapport', 'Förteckning över händelser'])(
  'the page for the printer: %s',
  (name) => {
    it.each([
      ['a desk', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
      ['a dark phone', { colorScheme: 'dark', viewport: { width: 320, height: 740 } }],
    ] as const)('stands in nobody’s way at %s', async (_where, options) => {
      const page = await openPaper(name, options);
      await page.getByText('Ta med vem som anmält', { exact: true }).click();
      expect(await coordinator.faults()).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(coordinator.complaints).toEqual([]);
    });

    it('is printed without what stands above it, and with the head of a table on every page', async () => {
      for (let day = 1; day < 29; day += 1)
        host.desk.receive(sampleReport({ date: `2026-10-${String(day).padStart(2, '0')}` }));
      const page = await openPaper(name);
      const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(printed.pages.length).toBeGreaterThan(2);
      expect(printed.pages[0]).toContain('Utan uppgift om vem som anmält');
      expect(printed.pages.join('\n')).not.toContain('Ta med anmälarnas egna ord');
      const heads = printed.pages.filter((each) => each.includes('Mottagen') || each.includes('Märktes')); // prettier-ignore
      expect(heads.length).toBeGreaterThan(1);
    });
  },
);

describe('who complained', () => {
  it('is asked for with the keyboard alone, and stands on the page that answers', async () => {
    const page = await openPaper('Störningsrapport');
    await page.getByText('Ta med vem som anmält', { exact: true }).focus();
    for (const key of ['Enter', 'Tab', 'Space', 'Tab']) await page.keyboard.press(key);
    await page.keyboard.type('Bilaga till hyresnämnden');
    await page.keyboard.press('Enter');
    await page.getByText('Innehåller uppgift om vem som anmält').waitFor();
    await page.getByRole('cell', { name: 'Vera Sten' }).first().waitFor();
    expect(await coordinator.faults()).toEqual([]);
  });
});

/** Where there is ink on a drawn page: the outermost columns of each row of points that has any, from the top. */
const drawn = z.object({
  width: z.number(),
  rows: z.array(z.object({ from: z.number(), to: z.number() })),
});

const margin = 45;

/** A page of a PDF as a browser draws it, measured in points. */
const show = async (pdf: Buffer, at: number): Promise<z.infer<typeof drawn>> => {
  const { page, leave } = await visit(browser, 'about:blank');
  await page.route('http://paper.example/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: pdfJs })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas></canvas>' }),
  );
  await page.goto('http://paper.example/');
  const found = await page.evaluate(`(async () => {
    const { getDocument } = await import('/pdf.mjs');
    const data = Uint8Array.from(atob('${pdf.toString('base64')}'), (each) => each.charCodeAt(0));
    const paper = await (await getDocument({ data }).promise).getPage(${at});
    const viewport = paper.getViewport({ scale: 1 });
    const canvas = document.querySelector('canvas');
    const { width, height } = Object.assign(canvas, { width: viewport.width, height: viewport.height });
    const canvasContext = canvas.getContext('2d');
    await paper.render({ canvasContext, viewport, canvas }).promise;
    const points = canvasContext.getImageData(0, 0, width, height).data;
    const isDark = (x, y) => points[4 * (y * width + x)] < 128;
    const columns = [...Array(width).keys()];
    const rows = [...Array(height).keys()].map((y) => {
      const dark = columns.filter((x) => isDark(x, y));
      return { from: dark.at(0) ?? -1, to: dark.at(-1) ?? -1 };
    });
    return { width, rows: rows.filter(({ from }) => from >= 0) };
  })()`);
  await leave();
  return drawn.parse(found);
};

it('the PDF is drawn by a browser with nothing over the edges, and Arabic from the right one', async () => {
  const page = await openPaper('Förteckning över händelser');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Ladda ner som pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${number}-handelser-2026-11-23.pdf`);
  const pdf = readFileSync(await download.path());
  const { width, rows } = await show(pdf, 2);
  const [left, right] = [margin - 1, width - margin + 1];
  expect(rows.filter(({ from, to }) => from < left || to > right)).toEqual([]);
  const isAtRight = ({ from, to }: (typeof rows)[number]): boolean =>
    from > width / 2 && to > right - 4;
  expect(rows.filter(isAtRight).length).toBeGreaterThan(3);
});
