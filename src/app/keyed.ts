/** A keyed hash (HMAC-SHA256): 32 bytes that follow from the purpose and the text, and that nobody without the key can make. */
export interface Keyed {
  (purpose: string, text: string): Uint8Array;
  /** The same as lower-case hexadecimal text. */
  text(purpose: string, text: string): string;
}

/** A UUID (version 8, RFC 9562) that follows from a hash, given as hexadecimal text. */
export const uuidFrom = (hex: string): string => {
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(12, 15)}`,
    `a${hex.slice(15, 18)}`,
  ];
  return [...parts, hex.slice(18, 30)].join('-');
};

/** A UUID that follows from the purpose and the text. */
export const uuidOf = (keyed: Keyed, purpose: string, text: string): string =>
  uuidFrom(keyed.text(purpose, text));
