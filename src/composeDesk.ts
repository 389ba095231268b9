import { printCase } from './app/casePaper.ts';
import { dropView, keepView } from './app/keepViews.ts';
import { listFigures } from './app/listFigures.ts';
import { listQueue, type ListDeps } from './app/listQueue.ts';
import { noteVisit, type VisitDeps } from './app/noteVisit.ts';
import { showCase } from './app/showCase.ts';
import { splitReport, type SplitDeps } from './app/splitReport.ts';
import { tieCases } from './app/tieCases.ts';
import { caseExists, readIdentity, workCase } from './app/workCase.ts';
import type { Practice } from './domain/receive.ts';

/** What staff do, for the board and for the chats. */
export const buildDesk = (
  deps: SplitDeps & VisitDeps & Omit<ListDeps, 'visit' | 'work'> & Practice,
) => {
  const work = workCase(deps);
  const queue = listQueue({ ...deps, visit: noteVisit(deps), work });
  const show = showCase(deps);
  return {
    queue,
    areas: () => deps.queues.areas(),
    views: (id: string) => deps.staff.views(id),
    keepView: keepView(deps),
    dropView: dropView(deps),
    show,
    work,
    identity: readIdentity(deps),
    exists: caseExists(deps),
    tie: tieCases(deps),
    split: splitReport(deps),
    paper: printCase({ ...deps, show, work }),
    figures: listFigures({ ...deps, queue }),
  };
};
