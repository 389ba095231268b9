import { join } from 'node:path';
import type { Tells } from '../../src/app/leaksOf.ts';
import { composeTells } from '../../src/composeTells.ts';
import { readTexts } from '../../src/text/translate.ts';
import { readWords } from '../../src/text/words.ts';
import { vocabulary, type Vocabulary } from '../../src/understand/vocabulary.ts';
import { register } from './caseFacts.ts';

const locales = join(import.meta.dirname, '../../locales');
const vocabularies = readWords(locales, readTexts(locales).languages, vocabulary);

/** Every language that is understood. */
export const everyLanguage: readonly Vocabulary[] = [...vocabularies.values()];

/** What an answer seems to tell about the neighbour, as the house reads it. */
export const tells: Tells = composeTells({ vocabularies, register: () => register });
