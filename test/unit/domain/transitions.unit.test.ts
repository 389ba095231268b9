import { actions, allowed } from '../../../src/domain/transitions.ts';
import {
  expectedActions,
  expectedWays,
  isExpected,
  neverComesTo,
  roles,
  stages,
} from '../../support/expectedTable.ts';

const every = stages.flatMap((stage) =>
  roles.flatMap((role) => actions.map((action) => ({ stage, role, action }))),
);
const categories = ['disturbance', 'concern', 'repair', 'callback'] as const;

describe('the table', () => {
  it('has every action, and none that was not agreed on', () => {
    expect([...actions]).toEqual(expectedActions);
    expect(every).toHaveLength(4 * 5 * 15);
  });

  it.each(every)('at $stage, lets a $role $action or not, as agreed', ({ stage, role, action }) => {
    const to = allowed({ stage, category: 'disturbance' }, role, action)?.to;
    expect(to).toEqual(isExpected(action, stage, role) ? expectedWays(action, stage) : undefined);
  });
});

describe.each(categories)('a case of a %s', (category) => {
  it('never comes to a stage that is not for it, whoever works it and from wherever', () => {
    const forbidden: readonly string[] = neverComesTo[category];
    const to = every.flatMap(
      ({ stage, role, action }) => allowed({ stage, category }, role, action)?.to ?? [],
    );
    expect(to.filter((each) => forbidden.includes(each))).toEqual([]);
    const open = stages.filter((each) => each !== 'received' && !forbidden.includes(each));
    expect(new Set(to)).toEqual(new Set(open));
  });

  it('allows each role the same as any other case', () => {
    const differs = every.filter(({ stage, role, action }) => {
      const here = allowed({ stage, category }, role, action) !== undefined;
      return here !== isExpected(action, stage, role);
    });
    expect(differs).toEqual([]);
  });
});
