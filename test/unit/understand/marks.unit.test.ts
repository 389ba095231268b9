import { readMessage } from '../../../src/understand/readMessage.ts';
import { now } from '../../support/caseFacts.ts';
import { wordsOf } from '../../support/hearing.ts';

const marks = (text: string, language: 'sv' | 'en' = 'sv') =>
  readMessage(text, { words: wordsOf(language), now }).marks;

describe('what should be known of a message', () => {
  it.each([
    ['barnen springer hela dagen', 'children'],
    ['han är nog schizofren', 'health'],
    ['grannen är pundare', 'drugs'],
    ['de kommer från Somalia', 'origin'],
    ['jag har skyddade personuppgifter', 'protectedIdentity'],
    ['nej, det var i lördags', 'correction'],
    ['fel, jag menade bredvid', 'correction'],
    ['flera grannar störs', 'others'],
    ['min man slår mig', 'ownHome'],
  ])('%j: %s', (text, mark) => {
    expect(marks(text)).toContain(mark);
  });

  it.each([
    ['kids running around all day', 'children'],
    ['he is clearly mentally ill', 'health'],
    ['a junkie lives there', 'drugs'],
    ['they are immigrants', 'origin'],
    ['I have a protected identity', 'protectedIdentity'],
    ['no, it was upstairs', 'correction'],
    ['several neighbours are disturbed', 'others'],
    ['my husband hits me', 'ownHome'],
  ])('in English %j: %s', (text, mark) => {
    expect(marks(text, 'en')).toContain(mark);
  });

  it.each([
    ['hög musik hela natten', []],
    ['det luktar braj', []],
  ])('%j has none', (text, none) => {
    expect(marks(text)).toEqual(none);
  });
});
