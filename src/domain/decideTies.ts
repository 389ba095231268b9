import type { Fact } from './caseEvents.ts';
import { familyOf, rootOf, type CaseFile } from './caseFile.ts';
import type { CaseNumber } from './caseNumber.ts';
import type { Deciding } from './deciding.ts';
import type { Place } from './place.ts';
import { ok, refuse, type Result } from './result.ts';
import { refusalOf } from './refusal.ts';

/** What becomes true of the case that leads, and of the other. */
export interface Tied {
  readonly leader: readonly Fact[];
  readonly other: readonly Fact[];
}

/** Two open cases about the same matter are worked as one; each keeps its own reports and its own history. */
export const decideJoin = (leader: CaseFile, other: CaseFile, deciding: Deciding): Result<Tied> => {
  const { id: by } = deciding.worker;
  const refusal = refusalOf(leader, deciding, 'join');
  if (refusal) return refuse(refusal);
  if (refusalOf(other, deciding, 'join')) return refuse('cannotJoin');
  if (leader.number === other.number) return refuse('linkToItself');
  // A concern and a disturbance are never one matter: the home may hold the victim (JB 12 kap. 42 § 5 st).
  if (leader.category !== other.category) return refuse('otherCategory');
  if (leader.joinedTo || other.joinedTo || other.joined.length > 0) return refuse('joinedAlready');
  return ok({
    leader: [{ type: 'joinedBy', by, from: other.number }],
    other: [{ type: 'joinedTo', by, to: leader.number }],
  });
};

/** They are two again, each with all that is its own. */
export const decidePart = (leader: CaseFile, other: CaseFile, deciding: Deciding): Result<Tied> => {
  const { id: by } = deciding.worker;
  if (!leader.joined.includes(other.number)) return refuse('notJoined');
  // What was joined by mistake can be parted when the case is closed, too.
  if (refusalOf(leader, deciding, 'join') === 'notAllowed') return refuse('notAllowed');
  return ok({
    leader: [{ type: 'partedFrom', by, from: other.number }],
    other: [{ type: 'partedFrom', by, from: leader.number }],
  });
};

interface Split {
  readonly report: string;
  readonly to: CaseNumber;
  readonly place: Place;
}

/** A report about another home, and what was told under it, get a case of their own. The last one stays: it is the case. */
export const decideSplit = (
  { report, to, place }: Split,
  file: CaseFile,
  deciding: Deciding,
): Result<readonly Fact[]> => {
  const { id: by } = deciding.worker;
  const refusal = refusalOf(file, deciding, 'split');
  if (refusal) return refuse(refusal);
  const standing = file.reports.filter(({ movedTo }) => !movedTo);
  const family = familyOf(file, rootOf(file, report)).filter(({ movedTo }) => !movedTo);
  if (family.length === 0) return refuse('noSuchReport');
  if (family.length === standing.length) return refuse('lastReport');
  return ok([
    ...family.map(({ id }): Fact => ({ type: 'reportSplit', by, report: id, to, place })),
    { type: 'linked', by, to },
  ]);
};
