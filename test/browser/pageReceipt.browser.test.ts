import type { Page } from 'playwright-core';
import { RECEIPT } from '../support/pageBot.ts';
import { visit } from '../support/pageVisit.ts';
import { usePage } from '../support/usePage.ts';

/** Whether the browser asks before the page is left. */
const asksBeforeLeaving = async (page: Page): Promise<boolean> => {
  const [asked] = await Promise.all([
    page.waitForEvent('dialog', { timeout: 1_000 }).then(
      async (dialog) => dialog.dismiss().then(() => true),
      () => false,
    ),
    page.close({ runBeforeUnload: true }),
  ]);
  return asked;
};

describe('the receipt on the chat page', () => {
  const at = usePage();

  const visitWithReceipt = async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const visitor = await visit(at().browser, at().host.url, { permissions });
    await visitor.hears('Vad är det som stör?');
    await visitor.say('kvitto');
    await visitor.page.getByRole('heading', { name: 'Ditt kvitto' }).waitFor();
    return visitor;
  };

  it('is read at once, and shows all that the bot gave', async () => {
    const { page, leave } = await visitWithReceipt();
    expect(await page.evaluate('document.activeElement.id')).toBe('receiptHeading');
    const text = await page.getByRole('region', { name: 'Ditt kvitto' }).innerText();
    for (const value of Object.values(RECEIPT)) expect(text).toContain(value);
    await leave();
  });

  it('is copied whole, with the words around it', async () => {
    const { page, leave } = await visitWithReceipt();
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await page.getByText('Kvittot är kopierat.').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toContain(`Ärendenummer: ${RECEIPT.caseNumber}`);
    expect(copied).toContain(`Din hemliga kvittokod: ${RECEIPT.code}`);
    expect(copied).toContain(RECEIPT.warning);
    await leave();
  });

  it('is copied also where the browser has no clipboard to give', async () => {
    const { page, leave } = await visitWithReceipt();
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await page.getByText('Kvittot är kopierat.').waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('copy');
    await leave();
  });

  it('makes the browser ask before the page is left, until it is taken care of', async () => {
    const careless = await visitWithReceipt();
    expect(await asksBeforeLeaving(careless.page)).toBe(true);
    const careful = await visitWithReceipt();
    await careful.page.getByRole('button', { name: 'Dölj' }).click();
    expect(await asksBeforeLeaving(careful.page)).toBe(false);
  });

  it('stays folded over a reload when it was hidden, and comes back when asked for', async () => {
    const { page, leave } = await visitWithReceipt();
    await page.getByRole('button', { name: 'Dölj' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Visa kvittot' }).click();
    const text = await page.getByRole('region', { name: 'Ditt kvitto' }).innerText();
    expect(text).toContain(RECEIPT.code);
    await leave();
  });

  it('is alone on paper, folded or not', async () => {
    const { page, leave } = await visitWithReceipt();
    await page.getByRole('button', { name: 'Dölj' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    expect(paper).toContain(RECEIPT.code);
    expect(paper).not.toContain('Vad är det som stör?');
    expect(paper).not.toContain('Ring 112');
    expect(await page.getByRole('button').count()).toBe(0);
    await leave();
  });

  it('goes with its conversation when a new one is begun, which is asked about first', async () => {
    const { page, hears, messages, leave } = await visitWithReceipt();
    await page.getByRole('button', { name: 'Ny chatt' }).click();
    await page.getByRole('button', { name: 'Stanna kvar' }).click();
    await page.getByText(RECEIPT.warning).waitFor();
    await page.getByRole('button', { name: 'Ny chatt' }).click();
    await page.getByRole('button', { name: 'Börja om' }).click();
    await page.getByText(RECEIPT.warning).waitFor({ state: 'hidden' });
    await hears('Vad är det som stör?');
    expect(await messages()).toEqual(['Vad är det som stör?']);
    await leave();
  });
});
