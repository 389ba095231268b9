import { readWords } from '../../src/text/words.ts';
import { vocabulary } from '../../src/understand/vocabulary.ts';
import { languages } from './texts.ts';

const vocabularies = readWords('locales', languages, vocabulary);

/** Commands that are listened for at the same time. */
const together = [
  ['back', 'skip', 'repeat', 'help', 'restart', 'stop', 'human', 'goOn'],
  ['again', 'calm', 'withdraw', 'message', 'change', 'help', 'human'],
] as const;

describe.each(languages)('the commands in %s', (language) => {
  it('are told apart: no words stand for two that are listened for at once', () => {
    const commands = vocabularies.get(language)?.commands;
    const twice = together.flatMap((names) => {
      const said = names.flatMap((name) => commands?.[name] ?? []);
      return said.filter((phrase, at) => said.indexOf(phrase) !== at);
    });
    expect([...new Set(twice)]).toEqual([]);
  });
});
