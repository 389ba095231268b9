import type { Fact } from '../../../src/domain/caseEvents.ts';
import type { Work } from '../../../src/domain/work.ts';
import { ok, refuse } from '../../../src/domain/result.ts';
import { openStage, type Stage } from '../../../src/domain/transitions.ts';
import { closed, given, inStage, joined, opened, reportId } from '../../support/caseFacts.ts';

const by = 'c-sara';

/** A case that has come so far. */
const at = (stage: Stage) => {
  const facts: Readonly<Record<Stage, readonly Fact[]>> = {
    received: [],
    investigating: [inStage('investigating')],
    contact: [inStage('contact')],
    followUp: [inStage('followUp')],
    closed: [closed],
  };
  return given(opened, joined(), ...facts[stage]);
};

const roles = ['coordinator', 'manager'] as const;
const stages: readonly Stage[] = [...openStage.options, 'closed'];

const everyone = stages.flatMap((stage) => roles.map((role) => ({ stage, role })));
const open = everyone.filter(({ stage }) => stage !== 'closed');
const shut = everyone.filter(({ stage }) => stage === 'closed');

const note: Work = { type: 'note', text: '  Ringde Vera.  ' };
const close: Work = {
  type: 'close',
  outcome: 'agreement',
  solvedBy: ['talk'],
  text: 'De är överens.',
};
const why = 'Ringer upp.';
const readIdentity: Work = { type: 'readIdentity', report: reportId(1), why };

describe.each(everyone)('a $role, at $stage', ({ stage, role }) => {
  it('may write a note, kept without the space around it', () => {
    expect(at(stage).when(note, role)).toEqual(ok([{ type: 'noted', by, text: 'Ringde Vera.' }]));
  });

  it('may read who complained, and that is put on record', () => {
    expect(at(stage).when(readIdentity, role)).toEqual(
      ok([{ type: 'identityRead', by, report: reportId(1), why }]),
    );
  });
});

describe.each(open)('a $role, at $stage', ({ stage, role }) => {
  it('may take the case', () => {
    expect(at(stage).when({ type: 'take' }, role)).toEqual(ok([{ type: 'taken', by }]));
  });

  it('may close it', () => {
    expect(at(stage).when(close, role)).toEqual(
      ok([
        { type: 'closed', by, outcome: 'agreement', solvedBy: ['talk'], text: 'De är överens.' },
      ]),
    );
  });

  it.each(openStage.options)('may set the stage %s, unless it is there or goes back', (to) => {
    const done = at(stage).when({ type: 'setStage', stage: to }, role);
    const may = to !== stage && to !== 'received';
    expect(done).toMatchObject(
      may ? { ok: true, value: [{ type: 'stageSet', by, stage: to }] } : refuse('stageNotAllowed'),
    );
  });
});

describe.each(shut)('a $role, when the case is closed', ({ role }) => {
  it.each<Work>([{ type: 'take' }, { type: 'setStage', stage: 'contact' }, close])(
    'may not %j',
    (work) => {
      expect(at('closed').when(work, role)).toEqual(refuse('caseClosed'));
    },
  );
});

describe('a note', () => {
  it.each(['note', 'close'] as const)('is demanded to %s, and is no mere space', (type) => {
    const work: Work = type === 'note' ? { ...note, text: ' \n ' } : { ...close, text: '' };
    expect(at('contact').when(work)).toEqual(refuse('noteEmpty', { most: 4_000 }));
  });

  it('has at most 4 000 characters', () => {
    const written = (length: number) => at('contact').when({ ...note, text: 'x'.repeat(length) });
    expect(written(4_000).ok).toBe(true);
    expect(written(4_001)).toEqual(refuse('noteTooLong', { most: 4_000 }));
  });
});

describe('taking a case', () => {
  it('that one has taken already changes nothing', () => {
    expect(given(opened, joined(), { type: 'taken', by }).when({ type: 'take' })).toEqual(ok([]));
  });

  it('from a colleague is possible', () => {
    const theirs = given(opened, joined(), { type: 'taken', by: 'c-amir' });
    expect(theirs.when({ type: 'take' })).toEqual(ok([{ type: 'taken', by }]));
  });
});

describe('reading who complained', () => {
  it('is refused for a report of another case', () => {
    const other = { type: 'readIdentity', report: reportId(9), why } as const;
    expect(at('contact').when(other)).toEqual(refuse('noSuchReport'));
  });
});
