import { z } from 'zod';
import { view, type Staff, type View } from '../app/queuePorts.ts';
import { untilFirst } from '../app/retry.ts';
import { ok } from '../domain/result.ts';
import { visit } from '../domain/visit.ts';
import { fromCells, toCells } from './json.ts';
import type { Cells, Rows } from './rows.ts';

const partition = (id: string): string => `staff:${id}`;

const views = z.strictObject({ views: z.array(view) });

const opOf = (row: string, cells: Cells, etag: string | undefined) =>
  etag ? ({ op: 'replace', row, cells, etag } as const) : ({ op: 'insert', row, cells } as const);

/** What is kept of a coordinator's own, on rows. */
export const staffOn = (rows: Rows): Staff => ({
  visit: async (id) => {
    const found = await rows.get(partition(id), 'visit');
    return found && fromCells(visit, found.cells);
  },
  keepVisit: async (id, kept) => {
    const found = await rows.get(partition(id), 'visit');
    // Whoever was faster has noted a look of the same moment.
    await rows.commit(partition(id), [opOf('visit', toCells(kept), found?.etag)]);
  },
  views: async (id) => viewsIn(await rows.get(partition(id), 'views')),
  changeViews: (id, change) =>
    untilFirst(async () => {
      const found = await rows.get(partition(id), 'views');
      const changed = change(viewsIn(found));
      if (!changed.ok) return changed;
      const cells = toCells({ views: changed.value });
      const { kind } = await rows.commit(partition(id), [opOf('views', cells, found?.etag)]);
      return kind === 'committed' ? ok(undefined) : 'conflict';
    }),
});

const viewsIn = (row: { readonly cells: Cells } | undefined): readonly View[] =>
  row ? fromCells(views, row.cells).views : [];
