/**
 * Who may do what at which stage, written out by hand: c coordinator, j jurist, m manager, r reader; a dot is nobody. It is
 * what was agreed, not what the code says: the tests hold both against each other.
 */
const table = `
                received  investigating  contact  followUp  closed
take            cjm       cjm            cjm      cjm       .
handOver        cjm       cjm            cjm      cjm       .
follow          cjmr      cjmr           cjmr     cjmr      cjmr
note            cjm       cjm            cjm      cjm       cjm
step            cjm       cjm            cjm      cjm       cjm
verify          cjm       cjm            cjm      cjm       .
answer          cm        cm             cm       cm        cm
setStage        cm        cm             cm       cm        .
close           cm        cm             cm       cm        .
reopen          .         .              .        .         cm
link            cjm       cjm            cjm      cjm       cjm
join            cm        cm             cm       cm        .
split           cm        cm             cm       cm        .
readIdentity    cjm       cjm            cjm      cjm       cjm
print           cjmr      cjmr           cjmr     cjmr      cjmr
`;

/** Where a case may go from each stage, by setting a stage, closing and opening again. */
const ways = `
received       setStage  investigating contact followUp
investigating  setStage  contact followUp
contact        setStage  investigating followUp
followUp       setStage  investigating contact
received       close     closed
investigating  close     closed
contact        close     closed
followUp       close     closed
closed         reopen    investigating
`;

/** Stages that a case of a category never comes to. */
export const neverComesTo = {
  disturbance: [],
  concern: ['contact'],
  repair: ['contact'],
  callback: ['contact', 'followUp'],
} as const;

export const roles = ['coordinator', 'jurist', 'manager', 'reader'] as const;
export const stages = ['received', 'investigating', 'contact', 'followUp', 'closed'] as const;
export type Stage = (typeof stages)[number];
export type Role = (typeof roles)[number];

const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(/\s+/));

/** The actions of the table, in its order. */
export const expectedActions = rows.map(([action = '']) => action);

/** Whether the table allows it. */
export const isExpected = (action: string, stage: Stage, role: Role): boolean => {
  const cells = rows.find(([name]) => name === action);
  const cell = cells?.[stages.indexOf(stage) + 1];
  if (!cell) throw new Error(`the table knows no ${action} at ${stage}`);
  return cell.includes(role.charAt(0));
};

/** Where the action leads to from a stage; nowhere when it changes no stage. */
export const expectedWays = (action: string, stage: Stage): readonly string[] => {
  const lines = ways.trim().split('\n');
  const words = lines.map((line) => line.split(/\s+/));
  return words.find(([from, by]) => from === stage && by === action)?.slice(2) ?? [];
};
