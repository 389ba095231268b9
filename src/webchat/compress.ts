import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

export type Compressed = Readonly<Record<Encoding, Buffer>>;

/**
 * Brotli's best (11) makes Web Chat a tenth smaller still, but takes five seconds of a processor at every start;
 * 9 takes a quarter of one.
 */
const QUALITY = 9;

/** Compresses in zlib's own threads: the event loop goes on meanwhile. */
export async function compress(body: Buffer): Promise<Compressed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: 9 }),
  ]);
  return { br, gzip: zipped };
}

/** The best encoding that an `Accept-Encoding` header takes; none: the body as it is. */
export function chooseEncoding(accepts: string | undefined): Encoding | undefined {
  const taken = (accepts ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim().toLowerCase());
  return (['br', 'gzip'] as const).find((each) => taken.includes(each));
}
