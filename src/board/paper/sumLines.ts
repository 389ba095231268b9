import type { CasePaper } from '../../domain/casePaper.ts';
import type { ListedIncident } from '../../domain/incidentList.ts';
import { fullDay } from '../dateWords.ts';
import type { Line } from './paper.ts';
import type { PaperReader } from './paperWords.ts';

/** What the list comes to, in figures. */
export const sumLines = (
  { say, ...reader }: PaperReader,
  { list: { incidents, sums, quiet } }: CasePaper,
): readonly Line[] => {
  const [first, last] = [incidents[0], incidents.at(-1)];
  const day = (each: ListedIncident) => fullDay({ ...reader, say }, each.incident.date);
  const line = (name: 'verified' | 'unconfirmed' | 'households' | 'tips' | 'leftOut'): Line => [
    say(`board:paper.sumOf.${name}`),
    String(sums[name]),
  ];
  return [
    [say('board:paper.sumOf.incidents'), String(sums.incidents)],
    ...(first && last ? [[say('board:paper.between'), [day(first), day(last)]] as const] : []),
    line('verified'),
    line('unconfirmed'),
    [say('board:paper.sumOf.nights', { ...quiet }), String(sums.nights)],
    line('households'),
    ...(sums.tips > 0 ? [line('tips')] : []),
    ...(sums.leftOut > 0 ? [line('leftOut')] : []),
  ];
};
