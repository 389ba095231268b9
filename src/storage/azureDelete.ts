import type { TableClient, TransactionAction } from '@azure/data-tables';

/**
 * Inside a transaction the client deletes with `If-Match: *`, whatever ETag it is given. So the ETag travels in the row key,
 * behind a `#`, which no key may hold; `conditionalDeletes` takes it out again and sets the header.
 * Were that policy ever missing, the service would refuse the key: the delete fails, and is never blind.
 */
export const deleteAction = (
  partitionKey: string,
  row: string,
  etag: string,
): TransactionAction => [
  'delete',
  { partitionKey, rowKey: `${row}#${Buffer.from(etag).toString('base64url')}` },
];

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0];

export const conditionalDeletes: Policy = {
  name: 'grannfridConditionalDeletes',
  sendRequest: (request, next) => {
    const { body, url } = request;
    if (typeof body === 'string' && /\/\$batch(\?|$)/.test(url)) request.body = rewritten(body);
    return next(request);
  },
};

const EOL = '\r\n';
const MARKED = /^(DELETE .*)%23([\w-]+)('\)\S* HTTP\/1\.1)$/;

/** Splits at line ends as HTTP has them: a JSON body is one line, so nothing a person wrote can look like a request line. */
const rewritten = (body: string): string => {
  let etag: string | undefined;
  return body
    .split(EOL)
    .map((line) => {
      const [marked, start = '', encoded = '', end = ''] = MARKED.exec(line) ?? [];
      if (marked !== undefined) {
        etag = Buffer.from(encoded, 'base64url').toString();
        return start + end;
      }
      if (etag === undefined || !/^if-match:/i.test(line)) return line;
      const header = `If-Match: ${etag}`;
      etag = undefined;
      return header;
    })
    .join(EOL);
};
