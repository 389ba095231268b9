import { RestError } from '@azure/data-tables';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { deleteAction } from './azureDelete.ts';
import { toEntity } from './azureEntity.ts';
import type { Op } from './rows.ts';

/** One commit as the service gets it; `writeId` goes into every row it writes. */
export interface AzureWrite {
  readonly partition: string;
  readonly ops: readonly Op[];
  readonly writeId: string;
}

/** Sends all ops, which are at least one, and gives their ETags in order. Rejects with the client's RestError. */
export const sendWrite = async (client: TableClient, write: AzureWrite): Promise<string[]> => {
  const [first, ...others] = write.ops;
  if (first && others.length === 0) return [await sendOne(client, write, first)];
  const { subResponses } = await client.submitTransaction(write.ops.map((op) => action(write, op)));
  return write.ops.map((op, index) => etagOf(op, subResponses[index]?.etag));
};

const etagOf = (op: Op, etag: string | undefined): string =>
  op.op === 'delete' ? '' : (etag ?? '');

const sendOne = async (client: TableClient, write: AzureWrite, op: Op): Promise<string> => {
  if (op.op === 'delete') {
    await client.deleteEntity(write.partition, op.row, { etag: op.etag });
    return '';
  }
  const entity = toEntity(write.partition, op, write.writeId);
  const { etag } =
    op.op === 'insert'
      ? await client.createEntity(entity)
      : await client.updateEntity(entity, 'Replace', { etag: op.etag });
  return etagOf(op, etag);
};

const action = ({ partition, writeId }: AzureWrite, op: Op): TransactionAction => {
  if (op.op === 'delete') return deleteAction(partition, op.row, op.etag);
  const entity = toEntity(partition, op, writeId);
  return op.op === 'insert' ? ['create', entity] : ['update', entity, 'Replace', { etag: op.etag }];
};

const CONFLICTS = new Set([
  '409 EntityAlreadyExists',
  '404 ResourceNotFound',
  '404 EntityNotFound',
]);

/** The op that did not fit, when that is what the error says. */
export const misfitOf = (error: RestError, ops: readonly Op[]): Op | undefined => {
  const { statusCode, message } = error;
  if (statusCode !== 412 && !CONFLICTS.has(`${statusCode} ${codeOf(error)}`)) return undefined;
  // In a transaction the message begins with the index of the op: `1:The specified entity already exists.`
  const index = Number(/^(\d+):/.exec(message)?.[1] ?? 0);
  return ops[index] ?? ops[0];
};

/** Whether the row, and not the table, is missing. */
export const isMissingRow = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && codeOf(error) !== 'TableNotFound';

const details = z.object({ odataError: z.object({ code: z.string() }) });

/** The client sets `code` for a transaction alone; for one op the answer's body has it. */
const codeOf = (error: RestError): string | undefined =>
  error.code ?? details.safeParse(error.details).data?.odataError.code;
