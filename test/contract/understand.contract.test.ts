import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const entry = join(import.meta.dirname, '../../src/composeUnderstand.ts');

/** What the command answers to these lines. */
const understand = (input: string, now = '2026-11-23T09:00+01:00') => {
  const args = ['--disable-warning=ExperimentalWarning', entry, '--now', now];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  return { status, stdout, stderr };
};

const line = (text: string, lang = 'sv') => JSON.stringify({ id: 'x1', lang, text });

describe('npm run understand', () => {
  it('writes what each message means, one JSON object a line', () => {
    const { status, stdout } = understand(`${line('Hög musik från 1204 i går kl 23')}\n`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'x1',
      intent: 'report',
      kinds: ['music'],
      when: { date: '2026-11-22', start: '23:00', end: null, ongoing: false },
      source: { relation: null, apartment: '1204', floor: null, address: null },
      danger: null,
    });
  });

  it.each([
    ['a language that is not known', line('hallo', 'nl'), 'line 1: unknown language "nl"'],
    ['a line that is no JSON', `${line('hej')}\n{"id":`, 'line 2: not a message'],
    ['a message without text', '{"id":"x1","lang":"sv"}', 'line 1: not a message'],
  ])('tells of %s, with the number of the line', (_, input, problem) => {
    const { status, stderr } = understand(input);
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
  });

  it('tells of a time that is none', () => {
    const { status, stderr } = understand(line('hej'), 'yesterday');
    expect(status).toBe(1);
    expect(stderr).toContain('--now is no ISO time: "yesterday"');
  });
});
