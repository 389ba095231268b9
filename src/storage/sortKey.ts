/**
 * A row key as bytes whose order is the order of UTF-16 code units. SQLite compares text by its UTF-8 bytes, which puts
 * U+E000-FFFF before the astral characters; JavaScript and Azure Tables put them after.
 */
export const toSortKey = (key: string): Uint8Array => Buffer.from(key, 'utf16le').swap16();

/** The row key of `toSortKey`'s bytes, which are left as they are. */
export const fromSortKey = (bytes: Uint8Array): string =>
  Buffer.from(bytes).swap16().toString('utf16le');

/** After every key that the limits allow. */
export const PAST_ALL: Uint8Array = Buffer.alloc(1026, 0xff);
