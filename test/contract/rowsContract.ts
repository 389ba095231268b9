import { keptContract } from './rowsKept.ts';
import { limitsContract } from './rowsLimits.ts';
import { scanContract } from './rowsScan.ts';
import { textContract } from './rowsText.ts';
import { useRows } from './rowsUse.ts';
import type { MakeRows } from './rowsUse.ts';
import { writesContract } from './rowsWrites.ts';

/** What everything above the store may lean on, whichever driver stands below. `make` opens an empty store once. */
export function rowsContract(name: string, make: MakeRows): void {
  describe(`rows in ${name}`, () => {
    const using = useRows(make);
    describe('written', () => writesContract(using));
    describe('as text', () => textContract(using));
    describe('within limits', () => limitsContract(using));
    describe('scanned', () => scanContract(using));
    describe('under what is kept on them', () => keptContract(using));

    it('say that they are ready', async () => {
      await expect(using.rows().ready()).resolves.toBeUndefined();
    });
  });
}
