import { readMessage } from '../../../src/understand/readMessage.ts';
import { now } from '../../support/caseFacts.ts';
import { wordsOf } from '../../support/hearing.ts';

const talked = (text: string, language: 'sv' | 'en') =>
  readMessage(text, { words: wordsOf(language), now }).talked;

describe('whether they have spoken with the neighbour', () => {
  it.each([
    ['jag har pratat med honom', true],
    ['vi har sagt till flera gånger', true],
    ['jag la en lapp i hans brevlåda', true],
    ['när jag frågade den unge mannen', true],
    ['jag ringde på och sa att det var för högt', true],
    ['jag ringde på men ingen öppnade', false],
    ['vågar inte säga något till dem', false],
    ['har inte pratat med dem', false],
    ['de spelar musik', undefined],
    ['han sa att han ska döda mig', undefined],
    ['jag har pratat med er tidigare', undefined],
    ['någon ringde på alla dörrar', undefined],
    ['jag vågar inte gå ut', undefined],
  ])('is told in %j: %s', (text, told) => {
    expect(talked(text, 'sv')).toBe(told);
  });

  it.each([
    ['I spoke to her', true],
    ['we left a note in his mailbox', true],
    ['I asked them to turn it down', true],
    ['I knocked but nobody answered', false],
    ["I don't dare talk to him", false],
    ["haven't spoken to them", false],
    ['the music is loud', undefined],
    ['he told my son he would hurt him', undefined],
    ['I called the police', undefined],
  ])('is told in English in %j: %s', (text, told) => {
    expect(talked(text, 'en')).toBe(told);
  });
});
