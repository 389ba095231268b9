import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { closestLanguage } from '../../src/domain/languageTag.ts';
import { readTexts } from '../../src/text/translate.ts';
import { readWords } from '../../src/text/words.ts';

const schema = z.strictObject({ yes: z.array(z.string()), days: z.record(z.string(), z.string()) });

describe('a language of a folder of its own', () => {
  const locales = mkdtempSync(join(tmpdir(), 'grannfrid-locales-'));
  afterAll(() => rmSync(locales, { recursive: true }));
  const write = (language: string, files: Readonly<Record<string, unknown>>) => {
    mkdirSync(join(locales, language), { recursive: true });
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(locales, language, name), JSON.stringify(content));
  };
  const words = { yes: ['ja'], days: { monday: 'måndag', sunday: 'söndag' } };
  write('sv', { 'talk.json': { hi: 'Hej' }, 'board.json': {}, 'words.json': words });
  write('so', { 'talk.json': { hi: 'Salaan' }, 'words.json': words });
  write('sv-x-easy', {
    'talk.json': {},
    'words.json': { extends: 'sv', days: { sunday: 'sön' } },
  });

  it('is there by that alone, Swedish and its kinds first', () => {
    const texts = readTexts(locales);
    expect(texts.languages).toEqual(['sv', 'sv-x-easy', 'so']);
    expect(texts.staffLanguages).toEqual(['sv']);
    expect(texts.words('so')('talk:hi')).toBe('Salaan');
  });

  it('never borrows a text, not from the language that it is a kind of either', () => {
    expect(() => readTexts(locales).words('sv-x-easy')('talk:hi')).toThrow('no text for talk:hi');
  });

  it('has the vocabulary of the one that it extends, but for what it says itself', () => {
    const read = readWords(locales, ['sv', 'sv-x-easy'], schema);
    expect(read.get('sv-x-easy')).toEqual({
      yes: ['ja'],
      days: { monday: 'måndag', sunday: 'sön' },
    });
    expect(read.get('sv')).toEqual(words);
  });

  it('cannot extend itself', () => {
    write('fi', { 'words.json': { extends: 'fi' } });
    expect(() => readWords(locales, ['fi'], schema)).toThrow('extends itself');
  });
});

describe('the language of ours that a tag asks for', () => {
  it.each([
    ['sv-x-easy', 'sv-x-easy'],
    ['SV-x-EASY', 'sv-x-easy'],
    ['sv-SE', 'sv'],
    ['sv-SE-x-easy', 'sv'],
    ['ar-SA', 'ar'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['fi', undefined],
    ['svx', undefined],
    ['', undefined],
    ['-'.repeat(10_000), undefined],
  ])('by %s is %s', (tag, language) => {
    expect(closestLanguage(tag, ['sv', 'sv-x-easy', 'ar', 'zh-Hant'])).toBe(language);
  });
});
