/** A keyed hash (HMAC-SHA256): 32 bytes that follow from the purpose and the text, and that nobody without the key can make. */
export interface Keyed {
  (purpose: string, text: string): Uint8Array;
  /** The same as lower-case hexadecimal text. */
  text(purpose: string, text: string): string;
}
