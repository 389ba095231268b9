import type { Tells } from './app/leaksOf.ts';
import type { Tools } from './composeTools.ts';
import type { Register } from './domain/register.ts';
import { tellsOf } from './understand/tells.ts';

/** Reads what goes to a complainant, in every language, and knows the staff and the streets by name. */
export const composeTells = ({
  vocabularies,
  register,
}: Pick<Tools, 'vocabularies' | 'register'>): Tells => {
  const everyLanguage = [...vocabularies.values()];
  const names = new WeakMap<Register, readonly string[]>();
  const ours = (): readonly string[] => {
    const known = names.get(register()) ?? namesIn(register());
    names.set(register(), known);
    return known;
  };
  return (text, known) => tellsOf(text, { everyLanguage, known, ours: ours(), theirs: [] });
};

const namesIn = ({ landlord, coordinators, properties }: Register): readonly string[] => [
  landlord.name,
  landlord.office,
  ...coordinators.map(({ name }) => name),
  ...properties.flatMap(({ address, area, municipality }) => [address, area, municipality]),
];
