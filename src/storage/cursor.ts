import { createHmac, timingSafeEqual } from 'node:crypto';
import { BadCursorError } from './rows.ts';
import type { Range } from './rows.ts';

const MAC_BYTES = 32;
const LONGEST = 2048;
const MIN_KEY_BYTES = 32;

/** What a cursor is good for: one partition and one range, whatever the page size. */
export interface CursorScope extends Pick<Range, 'from' | 'to'> {
  readonly partition: string;
}

export interface Cursors {
  /** A cursor that goes on after `last`, a row key. */
  make(scope: CursorScope, last: string): string;
  /**
   * The row key to go on after.
   * @throws BadCursorError when the cursor was not made with this key for this scope
   */
  read(scope: CursorScope, cursor: string): string;
}

/**
 * Signed cursors: base64url of HMAC-SHA256 and the last row key.
 * @throws Error when the key is shorter than 32 bytes
 */
export const cursorsWith = (key: Uint8Array): Cursors => {
  if (key.length < MIN_KEY_BYTES)
    throw new Error(`the cursor key has at least ${MIN_KEY_BYTES} bytes`);
  const mac = ({ partition, from, to }: CursorScope, last: string): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify(['rows cursor 1', partition, from ?? null, to ?? null, last]))
      .digest();
  return {
    make: (scope, last) =>
      Buffer.concat([mac(scope, last), Buffer.from(last)]).toString('base64url'),
    read: (scope, cursor) => {
      const bytes = decode(cursor);
      const last = bytes.toString('utf8', MAC_BYTES);
      const given = bytes.subarray(0, MAC_BYTES);
      if (!timingSafeEqual(given, mac(scope, last))) throw new BadCursorError('cursor refused');
      return last;
    },
  };
};

const decode = (cursor: string): Buffer => {
  const bytes = Buffer.from(cursor.slice(0, LONGEST), 'base64url');
  const canonical = bytes.length >= MAC_BYTES && bytes.toString('base64url') === cursor;
  if (!canonical) throw new BadCursorError('cursor is not well formed');
  return bytes;
};
