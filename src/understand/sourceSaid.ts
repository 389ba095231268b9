import { apartmentIn, letterAfter } from './flatSaid.ts';
import { floorIn } from './floorSaid.ts';
import type { Reading } from './reading.ts';
import { relationIn, type Relation } from './relationSaid.ts';
import { startTo } from './spans.ts';

/** Where the disturbing household is, as far as it was told. */
export interface SourceSaid {
  readonly relation?: Relation;
  readonly apartment?: string;
  /** A digit, or the language's own word for the ground floor or the cellar. */
  readonly floor?: string;
  readonly address?: string;
}

export const sourceIn = (reading: Reading): SourceSaid | undefined => {
  const relation = relationIn(reading);
  const apartment = apartmentIn(reading);
  const floor = floorIn(reading);
  const address = addressIn(reading);
  const found = {
    ...(relation && { relation }),
    ...(apartment !== undefined && { apartment }),
    ...(floor !== undefined && { floor }),
    ...(address !== undefined && { address }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
};

/** A street and its number; it counts also when the writer lives in the same building. */
const addressIn = (reading: Reading): string | undefined => {
  const { tokens } = reading;
  for (const [at, { text }] of tokens.entries()) {
    if (!/^\d{1,3}$/.test(text) || tokens[at]?.before !== '') continue;
    const start = startTo(reading, 'street', at);
    if (start === undefined || startTo(reading, 'numbered', at) !== undefined) continue;
    const first = startTo(reading, 'streetBefore', start) ?? start;
    const street = tokens
      .slice(first, at)
      .map(({ raw }) => raw)
      .join(' ');
    return `${capital(street)} ${text}${letterAfter(reading, at)}`;
  }
  return undefined;
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
