import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialogs } from '../../dialogs/index.ts';
import type { QuestionSet } from '../../src/domain/questionSet.ts';
import { drawn, explore, faultsOf } from './questionGraph.ts';

const sets: readonly QuestionSet[] = Object.values(dialogs);
const pageOf = ({ name }: QuestionSet): string =>
  join(import.meta.dirname, `../../docs/questions/${name}.md`);

const setOf = (...questions: QuestionSet['questions']): QuestionSet => ({
  name: 'broken',
  version: 1,
  review: true,
  questions,
});
const faultsIn = (set: QuestionSet): readonly string[] => faultsOf(set, explore(set));

describe('a set of questions', () => {
  it.each(sets)(
    '$name has no question that nothing leads to, and none that is asked for ever',
    (set) => {
      expect(faultsIn(set)).toEqual([]);
    },
  );

  it.each(sets)('$name is drawn as it is in docs/questions', (set) => {
    const page = drawn(set, explore(set));
    if (process.env['DRAW'] === '1') writeFileSync(pageOf(set), page);
    expect(readFileSync(pageOf(set), 'utf8')).toBe(page);
  });
});

describe('a broken set is found out', () => {
  it('with a question that no answer leads to', () => {
    const kinds = { name: 'kinds', form: 'kinds', options: ['music', 'dog'] } as const;
    const never = {
      name: 'name',
      form: 'line',
      when: ({ talked }) => talked === true,
    } as const satisfies QuestionSet['questions'][number];
    expect(faultsIn(setOf(kinds, never))).toEqual(['no answer leads to name']);
  });

  it('with a question that one option would lead to, if it were offered', () => {
    const position = { name: 'position', form: 'choice', options: ['above', 'below'] } as const;
    const home = {
      name: 'sourceHome',
      form: 'home',
      when: (given) => given.position === 'home',
    } as const satisfies QuestionSet['questions'][number];
    expect(faultsIn(setOf(position, home))).toEqual(['no answer leads to sourceHome']);
    const offered = { ...position, options: ['above', 'home'] } as const;
    expect(faultsIn(setOf(offered, home))).toEqual([]);
  });

  it('with a quiet question that can never be sought out', () => {
    const quiet = {
      name: 'others',
      form: 'leaning',
      when: () => false,
      quiet: () => true,
    } as const;
    expect(faultsIn(setOf(quiet))).toEqual(['no answer leads to others']);
    const open = { name: 'others', form: 'leaning', quiet: () => true } as const;
    expect(faultsIn(setOf(open))).toEqual([]);
  });

  it('with a question whose own answer takes it away', () => {
    const once = {
      name: 'talked',
      form: 'yesNo',
      when: (given) => given.talked !== true || given.sure === undefined,
    } as const satisfies QuestionSet['questions'][number];
    const sure = {
      name: 'sure',
      form: 'yesNo',
      when: (given) => given.talked === true && given.sure === undefined,
    } as const satisfies QuestionSet['questions'][number];
    expect(faultsIn(setOf(once, sure))).toEqual(['talked is asked again after it was answered']);
  });
});
