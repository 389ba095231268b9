import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { markAddress } from '../../src/board/mark.ts';
import { launchChromium } from '../support/chromium.ts';

const accent = '#2f7d6b';
const { accentColor } = z
  .object({ accentColor: z.string() })
  .parse(JSON.parse(readFileSync('deploy/teams/manifest.json', 'utf8')));

interface Icon {
  readonly file: string;
  readonly size: number;
  /** How wide and high the mark is in it. */
  readonly mark: number;
  readonly background: string;
}
const color: Icon = { file: 'color.png', size: 192, mark: 120, background: accent };
const outline: Icon = { file: 'outline.png', size: 32, mark: 32, background: 'transparent' };

/** The product's mark in white, as Teams wants it. Drawn with `DRAW=1`, after a change of the mark. */
const draw = async (browser: Browser, { file, size, mark, background }: Icon): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = decodeURIComponent(markAddress.slice(markAddress.indexOf(',') + 1));
  // The mark's lines lie a little below the middle of its square.
  const lifted = svg.replace('viewBox="0 0', 'viewBox="0 2.5');
  const white = lifted.replace(accent, '#fff').replace('<svg', `<svg width="${mark}"`);
  const centred = `margin:0;height:100vh;display:grid;place-items:center;background:${background}`;
  await page.setContent(`<body style="${centred}">${white}</body>`);
  writeFileSync(`deploy/teams/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
};

/** What a browser sees in a picture: its size, and its pixels as `#rrggbbaa`. */
const seen = z.object({ width: z.number(), height: z.number(), colors: z.array(z.string()) });

const look = async (browser: Browser, { file }: Icon): Promise<z.infer<typeof seen>> => {
  const page = await browser.newPage();
  const picture = readFileSync(`deploy/teams/${file}`, 'base64');
  const result = await page.evaluate(`(async () => {
    const picture = new Image();
    picture.src = 'data:image/png;base64,${picture}';
    await picture.decode();
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    const bytes = [...canvas.getImageData(0, 0, width, height).data];
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
    const colors = hex.flatMap((_, at) => (at % 4 ? [] : ['#' + hex.slice(at, at + 4).join('')]));
    return { width, height, colors };
  })()`);
  await page.close();
  return seen.parse(result);
};

describe('the icons of the Teams app', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    if (process.env['DRAW'] !== '1') return;
    await draw(browser, color);
    await draw(browser, outline);
  });
  afterAll(() => browser.close());

  it('show the mark in white on the colour of the app, without a hole', async () => {
    const { width, height, colors } = await look(browser, color);
    expect([width, height]).toEqual([192, 192]);
    expect(colors.filter((each) => !each.endsWith('ff'))).toEqual([]);
    expect(colors[0]).toBe(`${accentColor}ff`);
    expect(colors.filter((each) => each === '#ffffffff').length).toBeGreaterThan(1_000);
  });

  it('show it in white alone on nothing, for the bar at the side', async () => {
    const { width, height, colors } = await look(browser, outline);
    expect([width, height]).toEqual([32, 32]);
    const isWhite = (each: string): boolean => each.startsWith('#ffffff') || each.endsWith('00');
    expect(colors.filter((each) => !isWhite(each))).toEqual([]);
    expect(colors[0]).toBe('#00000000');
    expect(colors.filter((each) => each === '#ffffffff').length).toBeGreaterThan(50);
  });
});
