import { disturbance } from '../../../dialogs/disturbance.ts';
import type { QuestionName } from '../../../src/domain/answers.ts';
import { kinds } from '../../../src/domain/taxonomy.ts';
import { buttonsFor, type Asking } from '../../../src/bot/ask.ts';
import { lineLabels, optionLabels } from '../../../src/bot/labels.ts';
import { hear, questionNamed, texts } from '../../support/hearing.ts';
import { draftOf, whole } from '../../support/interviewing.ts';

const say = texts.words('sv');

const all = (name: QuestionName, asking: Partial<Asking> = {}) =>
  buttonsFor(questionNamed(name), { say, answered: false, ...asking });

/** Without the way to help, which is under every question. */
const buttons = (name: QuestionName, asking: Partial<Asking> = {}) =>
  all(name, asking).slice(0, -1);

describe('the buttons under a question', () => {
  it('are the eight commonest kinds and a way to the rest', () => {
    expect(buttons('kinds')).toHaveLength(9);
    expect(buttons('kinds').slice(-1)).toEqual(['Visa fler']);
    const rest = buttons('kinds', { all: true });
    expect(rest).toHaveLength(kinds.length - 8);
    expect(rest.slice(0, 2)).toEqual(['Hot', 'Våld']);
  });

  it.each<[QuestionName, readonly string[]]>([
    ['date', ['I dag', 'I går', 'I förrgår', 'Hoppa över']],
    ['from', ['Hoppa över']],
    ['ongoing', ['Ja', 'Nej', 'Hoppa över']],
    ['ownWords', []],
    ['home', ['Hoppa över']],
    ['talked', ['Ja', 'Nej', 'Hoppa över']],
    ['others', ['Ja', 'Nej', 'Vet inte', 'Hoppa över']],
    ['earlier', ['Hoppa över']],
    [
      'pattern',
      ['Vardagar', 'Helger', 'På morgonen', 'På dagen', 'På kvällen', 'På natten', 'Hoppa över'],
    ],
    [
      'protection',
      ['Med mitt namn', 'Skyddad mot grannen', 'Anonymt tips', 'Jag har skyddade personuppgifter'],
    ],
    ['receiptCode', []],
  ])('%s are %j', (name, expected) => {
    expect(buttons(name)).toEqual(expected);
  });

  it('offer to keep an answer that stands, before skipping', () => {
    expect(buttons('name', { answered: true })).toEqual(['Behåll svaret', 'Hoppa över']);
  });

  it('are all the places it may come from', () => {
    expect(buttons('position')).toHaveLength(8);
  });

  it('offer help under every question, and a way back where there is one', () => {
    for (const { name } of disturbance.questions) {
      expect(all(name).at(-1)).toBe('Hjälp');
      expect(all(name, { back: true }).slice(-2)).toEqual(['Tillbaka', 'Hjälp']);
    }
  });

  it('offer every command to whoever has asked for help', () => {
    expect(all('date', { back: true, help: true }).slice(-6)).toEqual([
      'Tillbaka',
      'Upprepa frågan',
      'Börja om',
      'Sluta här',
      'Språk / Language / اللغة',
      'Prata med en människa',
    ]);
  });

  it.each(['sv', 'en'] as const)('are all understood when they are pressed, in %s', (language) => {
    const asking = { say: texts.words(language), answered: true, all: true };
    const unheard = disturbance.questions.flatMap(({ name }) =>
      buttonsFor(questionNamed(name), asking).filter((button) => {
        const { found, command, marks = [] } = hear(button, name, { language, changing: true });
        return !command && marks.length === 0 && found[name] === undefined;
      }),
    );
    expect(unheard).toEqual([]);
  });

  it.each(texts.languages)('never say the same twice, in %s', (language) => {
    for (const question of disturbance.questions) {
      const shown = buttonsFor(question, { say: texts.words(language), answered: true, all: true });
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});

describe('labels', () => {
  it.each(texts.languages)('tell the choices of a question apart, in %s', (language) => {
    for (const question of disturbance.questions) {
      const labels = Object.values(optionLabels(question, texts.words(language)));
      expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
    }
  });

  it.each(texts.languages)('tell the lines of the review apart, in %s', (language) => {
    const draft = draftOf({ ...whole, position: 'home' });
    const labels = Object.values(lineLabels(disturbance, draft, texts.words(language)));
    expect(labels).toHaveLength(16);
    expect(new Set(labels.map((label) => label.toLowerCase())).size).toBe(labels.length);
  });

  it('are of the lines that the report has', () => {
    expect(Object.keys(lineLabels(disturbance, draftOf(whole), say))).not.toContain('sourceHome');
  });
});
