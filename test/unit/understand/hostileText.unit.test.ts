import type { QuestionName } from '../../../src/domain/answers.ts';
import { hear } from '../../support/hearing.ts';

const size = 10_000;
const filled = (piece: string): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Texts that make a careless pattern try and try again. */
const hostile: readonly string[] = [
  ...['1', '1 ', '22 ', '22-', '1:', '1/1 ', '22:00-', '2026-', ' ', '\n', '-', '.', '. ', '.:'],
  ...['kl ', 'från ', 'strax efter ', 'halv ', 'kvart i ', 'från 22 till ', 'mellan 1 och '],
  ...['from ', 'at at from ', 'half past ', 'a quarter to ', '10pm ', '10 pm to ', 'st '],
  ...['3 november ', '3 of ', 'en ', 'två ', 'a@', '@.', 'a', '*', '(', '\\', '[a', '.*'],
  ...['😀', 'مرحبا ', 'a\u0301\u0302', '\u202E', '\uFDFA', '\u0000', '\uD800', 'ﬁ', '½ '],
];

const names: readonly QuestionName[] = [
  ...(['kinds', 'date', 'from', 'ongoing', 'to', 'frequency', 'since', 'position'] as const),
  ...(['sourceHome', 'ownWords', 'effect', 'home', 'name', 'reach', 'receiptCode'] as const),
];

/** The quickest of three, in milliseconds: the machine may be busy with something else. */
const quickest = (work: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

describe.each(['sv', 'en'] as const)('10 000 hostile characters (%s)', (language) => {
  it.each(hostile)('of %j are read in under 50 ms, whatever was asked', (piece) => {
    const texts = [filled(piece), `${filled(piece).slice(1)}x`];
    const slow = [...names, undefined].flatMap((name) =>
      texts
        .map((text) => quickest(() => hear(text, name, { language })))
        .filter((ms) => ms >= 50)
        .map((ms) => `${name ?? 'review'}: ${Math.round(ms)} ms`),
    );
    expect(slow).toEqual([]);
  });
});
