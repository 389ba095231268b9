import { TableClient, odata } from '@azure/data-tables';
import { commitWrite, readRow } from './azureCommit.ts';
import { conditionalDeletes } from './azureDelete.ts';
import { fromEntity } from './azureEntity.ts';
import { watchResends } from './azureResends.ts';
import type { Resends } from './azureResends.ts';
import { cursorsWith } from './cursor.ts';
import type { CursorScope, Cursors } from './cursor.ts';
import { checkKeys, checkOps, checkRange } from './limits.ts';
import { toPage } from './page.ts';
import type { Row, Rows } from './rows.ts';

/** Either a client, for identities that have no connection string, or what one is made from. */
export type AzureTable =
  | { readonly client: TableClient }
  | {
      readonly connectionString: string;
      /** 3 to 63 letters and digits, a letter first. */
      readonly table: string;
      /** Plain HTTP, for an emulator on this machine. */
      readonly allowInsecure?: boolean;
    };

export type AzureTablesOptions = AzureTable & {
  /** At least 32 bytes. */
  readonly cursorKey: Uint8Array;
  /** A fresh, unguessable id for each write, at most 64 characters. */
  readonly newId: () => string;
};

const PAGE_ROWS = 1000;
const REQUEST_MS = 20_000;
const READY_MS = 3000;

/**
 * Rows in a table of Azure Table Storage, which is made when it is not there; for any number of processes.
 * Rejects when the service does not answer or refuses the credentials.
 */
export const openAzureTables = async (options: AzureTablesOptions): Promise<Rows> => {
  const cursors = cursorsWith(options.cursorKey);
  const client = clientOf(options);
  const resends = watchResends();
  addPolicies(client, resends);
  await client.createTable();
  return {
    ...readsOf(client, cursors),
    commit: async (partition, given) => {
      const ops = checkOps(partition, given);
      return commitWrite({ client, resends }, { partition, ops, writeId: options.newId() });
    },
    // The client holds nothing open that would keep the process.
    close: async () => {},
  };
};

const readsOf = (client: TableClient, cursors: Cursors): Pick<Rows, 'get' | 'scan' | 'ready'> => ({
  get: async (partition, row) => {
    checkKeys(partition, row);
    const found = await readRow(client, partition, row);
    return found && withoutOwner(found);
  },
  scan: async (partition, range) => {
    checkRange(partition, range);
    const scope = { ...range, partition };
    const after = range.cursor === undefined ? undefined : cursors.read(scope, range.cursor);
    const found = await query(client, filterOf(scope, after), range.limit + 1);
    return toPage(found, range.limit, (last) => cursors.make(scope, last));
  },
  ready: async () => {
    const filter = odata`PartitionKey eq ${'ready'} and RowKey eq ${'ready'}`;
    await client
      .listEntities({ queryOptions: { filter }, abortSignal: AbortSignal.timeout(READY_MS) })
      .next();
  },
});

const clientOf = (options: AzureTable): TableClient =>
  'client' in options
    ? options.client
    : TableClient.fromConnectionString(options.connectionString, options.table, {
        allowInsecureConnection: options.allowInsecure ?? false,
      });

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];

/** The client waits for ever by itself. The limit is for all its tries together. */
const timeLimit: Policy = {
  name: 'grannfridTimeLimit',
  sendRequest: (request, next) => {
    request.abortSignal ??= AbortSignal.timeout(REQUEST_MS);
    return next(request);
  },
};

const addPolicies = ({ pipeline }: TableClient, resends: Resends): void => {
  // Before the credentials, which note the length of the body.
  pipeline.addPolicy(conditionalDeletes, { phase: 'Serialize' });
  pipeline.addPolicy(timeLimit, { phase: 'Serialize' });
  pipeline.addPolicy(resends.policy, { afterPhase: 'Retry' });
};

const withoutOwner = ({ row, etag, cells }: Row): Row => ({ row, etag, cells });

/** Our own cursors go on after a row key, so the service's continuation token, which shows keys, never leaves here. */
const filterOf = ({ partition, from, to }: CursorScope, after?: string): string => {
  const parts = [odata`PartitionKey eq ${partition}`];
  if (after !== undefined) parts.push(odata`RowKey gt ${after}`);
  else if (from !== undefined) parts.push(odata`RowKey ge ${from}`);
  if (to !== undefined) parts.push(odata`RowKey lt ${to}`);
  return parts.join(' and ');
};

/** At least `most` rows, or all there are. Follows pages that are short or empty: the service may end one at any time. */
const query = async (
  client: TableClient,
  filter: string,
  most: number,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  const maxPageSize = Math.min(most, PAGE_ROWS);
  for await (const page of client
    .listEntities({ queryOptions: { filter } })
    .byPage({ maxPageSize })) {
    found.push(...page.map(fromEntity).map(withoutOwner));
    if (found.length >= most) break;
  }
  return found;
};
