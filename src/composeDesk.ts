import { dropView, keepView } from './app/keepViews.ts';
import { listQueue, type ListDeps } from './app/listQueue.ts';
import { noteVisit, type VisitDeps } from './app/noteVisit.ts';
import { showCase } from './app/showCase.ts';
import { splitReport, type SplitDeps } from './app/splitReport.ts';
import { tieCases } from './app/tieCases.ts';
import { caseExists, readIdentity, workCase } from './app/workCase.ts';

/** What staff do, for the board and for the chats. */
export const buildDesk = (deps: SplitDeps & VisitDeps & Omit<ListDeps, 'visit' | 'work'>) => ({
  queue: listQueue({ ...deps, visit: noteVisit(deps), work: workCase(deps) }),
  areas: () => deps.queues.areas(),
  views: (id: string) => deps.staff.views(id),
  keepView: keepView(deps),
  dropView: dropView(deps),
  show: showCase(deps),
  work: workCase(deps),
  identity: readIdentity(deps),
  exists: caseExists(deps),
  tie: tieCases(deps),
  split: splitReport(deps),
});
