import { hear } from '../../support/hearing.ts';

const rtl = 'جاري يشغل الموسيقى بصوت عالٍ كل ليلة \u202Eabc\u202C';

describe('own words', () => {
  it.each([
    'Basen hörs i hela sovrummet.',
    '**fet** <script>alert(1)</script> [x](https://exempel.se) `kod`',
    '👨‍👩‍👧 🎵🎵',
    rtl,
    'rad ett\n\nrad två\ttab',
    '22-02',
    'Z̴a̵l̷g̶o̸',
  ])('are kept as they were written: %j', (text) => {
    expect(hear(text, 'ownWords').found).toEqual({ ownWords: text });
    expect(hear(`  ${text}\n`, 'effect').found).toEqual({ effect: text });
  });

  it('may be 10 000 characters long, and a longer story is told its length', () => {
    expect(hear('å'.repeat(10_000), 'ownWords').found.ownWords).toHaveLength(10_000);
    expect(hear('å'.repeat(10_001), 'ownWords')).toMatchObject({
      found: {},
      problem: {
        problem: 'textTooLong',
        values: {
          most: 1e4,
          length: 10001,
        },
      },
    });
  });

  it('are asked for again when nothing is written', () => {
    expect(hear(' \n\t', 'ownWords').problem).toEqual({ problem: 'notUnderstood' });
  });
});

describe('a line', () => {
  it('has at most 200 characters', () => {
    expect(hear('x'.repeat(200), 'name').found.name).toHaveLength(200);
    for (const name of ['name', 'home', 'reach', 'sourceHome'] as const)
      expect(hear('x'.repeat(201), name).problem).toEqual({
        problem: 'lineTooLong',
        values: { most: 200 },
      });
  });

  it.each(['nej', 'Vill inte', 'Jag vill vara anonym', 'no thanks'])(
    'are not %j, where one need not answer',
    (text) => {
      expect(hear(text, 'name').command).toBe('skip');
      expect(hear(text, 'effect').command).toBe('skip');
    },
  );

  it.each(['Skicka anmälan', 'Lägenheten ovanför', 'Ja'])('are not the old button %j', (text) => {
    expect(hear(text, 'name').problem).toEqual({ problem: 'oldButton' });
    expect(hear(text, 'ownWords').problem).toEqual({ problem: 'oldButton' });
  });

  it.each(['Åsa Öberg-Ek', 'O’Neill', '李明', rtl, 'Null'])('may be the name %j', (name) => {
    expect(hear(name, 'name').found).toEqual({ name });
  });

  it('of a home is looked up in the register', () => {
    const said = 'Lindgatan 4, lgh 1102';
    expect(hear(` ${said} `, 'home').found).toEqual({ home: { said } });
    expect(hear(said, 'sourceHome').found).toEqual({ sourceHome: { said } });
  });
});

describe('how to reach somebody', () => {
  it.each([
    '070-000 00 01',
    '+46 70 000 00 01',
    '0046700000001',
    '(011) 000 00 00',
    '070.000.00.01',
    'eva@exempel.se',
    'Mejla eva.x+grann@exempel.se',
    'åsa@exämpel.se',
  ])('is %j', (reach) => {
    expect(hear(reach, 'reach').found).toEqual({ reach });
  });

  it.each(['ring mig', '12345', 'eva@', '@exempel', 'eva exempel.se', '🤙'])(
    'is not %j',
    (text) => {
      expect(hear(text, 'reach').problem).toEqual({ problem: 'reachUnclear' });
    },
  );
});

describe('a receipt code', () => {
  it('is kept as it was written, as far as a code could reach', () => {
    expect(hear(' 0123 4567 8901 2345 ', 'receiptCode').found).toEqual({
      receiptCode: '0123 4567 8901 2345',
    });
    expect(hear('gf-ACDEFGHJ', 'receiptCode').found).toEqual({ receiptCode: 'gf-ACDEFGHJ' });
    expect(hear('9'.repeat(5_000), 'receiptCode').found.receiptCode).toHaveLength(40);
  });
});
