import { RestError } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { fromEntity } from './azureEntity.ts';
import type { OwnedRow } from './azureEntity.ts';
import type { Resends } from './azureResends.ts';
import { isMissingRow, misfitOf, sendWrite } from './azureWrites.ts';
import type { AzureWrite } from './azureWrites.ts';
import type { Committed, Op } from './rows.ts';

/** The stored row with its hidden write id. */
export const readRow = async (
  client: TableClient,
  partition: string,
  row: string,
): Promise<OwnedRow | undefined> => {
  try {
    return fromEntity(await client.getEntity(partition, row));
  } catch (error) {
    if (isMissingRow(error)) return undefined;
    throw error;
  }
};

/** The table, and what is known of the requests to it. */
export interface WatchedTable {
  readonly client: TableClient;
  readonly resends: Resends;
}

/**
 * Commits, and knows its own write again: when the answer to the first sending was lost, the client's second sending meets
 * what the first has written, which must not pass for somebody else's. Rejects when the service fails; the write may then
 * have happened or not.
 */
export const commitWrite = async (table: WatchedTable, write: AzureWrite): Promise<Committed> => {
  const foreign = write.ops.find(hasForeignEtag);
  if (foreign) return { kind: 'conflict', row: foreign.row };
  try {
    return { kind: 'committed', etags: await sendWrite(table.client, write) };
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return refused(table, write, error);
  }
};

const refused = async (
  { client, resends }: WatchedTable,
  write: AzureWrite,
  error: RestError,
): Promise<Committed> => {
  const misfit = misfitOf(error, write.ops);
  if (!misfit) throw error;
  const suspect = isResent(error, resends) || (await isOwn(client, write, misfit.row));
  const etags = suspect ? await ownEtags(client, write) : undefined;
  return etags ? { kind: 'committed', etags } : { kind: 'conflict', row: misfit.row };
};

const isResent = ({ request }: RestError, resends: Resends): boolean =>
  request !== undefined && resends.wasResent(request);

/** A proxy on the way may have sent twice what the client sent once. */
const isOwn = async (client: TableClient, write: AzureWrite, row: string): Promise<boolean> =>
  (await readRow(client, write.partition, row))?.writeId === write.writeId;

/** The ETags of the commit when it has happened after all. A row that has been written again since gives an ETag that fits nothing. */
const ownEtags = async (
  client: TableClient,
  write: AzureWrite,
): Promise<readonly string[] | undefined> => {
  const rows = await Promise.all(write.ops.map(({ row }) => readRow(client, write.partition, row)));
  const etags = rows.map((row) => (row?.writeId === write.writeId ? row.etag : ''));
  // Deletes leave no write id: sent twice and now gone means that the first sending did it.
  const deleted = write.ops.every(({ op }) => op === 'delete') && rows.every((row) => !row);
  return deleted || etags.some((etag) => etag !== '') ? etags : undefined;
};

/** ETags that this service never gave: `*` would overwrite blindly, and a line break would forge a header. */
const hasForeignEtag = (op: Op): boolean => op.op !== 'insert' && !/^W\/"[^"\r\n]+"$/.test(op.etag);
