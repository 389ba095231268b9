import { randomUUID } from 'node:crypto';
import { openAzureTables } from '../../src/storage/azureTables.ts';
import { startAzurite, tableIn, type Azurite } from '../support/azurite.ts';
import { queueContract } from './queueContract.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

queueContract('Azure tables', () =>
  openAzureTables({
    client: tableIn(azurite, `queue${randomUUID().replaceAll('-', '')}`),
    cursorKey: Buffer.alloc(32, 7),
    newId: randomUUID,
  }),
);
