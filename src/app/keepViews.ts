import { ok, refuse, type Result } from '../domain/result.ts';
import type { Staff, View } from './queuePorts.ts';

interface ViewDeps {
  readonly staff: Pick<Staff, 'changeViews'>;
}

/** So many views fit beside those of the house. */
const most = 12;

/** The longest name of a view, in UTF-16 units. */
const longest = 40;

/** Keeps a way to look at the queue under a name; one with the same name gives way to it. */
export const keepView =
  ({ staff }: ViewDeps) =>
  async (id: string, { name: typed, query }: View): Promise<Result<undefined>> => {
    const name = typed.trim().replaceAll(/\s+/g, ' ');
    if (name === '') return refuse('viewUnnamed');
    if (name.length > longest) return refuse('viewNameTooLong', { most: longest });
    return staff.changeViews(id, (views) => {
      const at = views.findIndex((each) => each.name === name);
      if (at >= 0) return ok(views.with(at, { name, query }));
      return views.length < most ? ok([...views, { name, query }]) : refuse('viewsFull', { most });
    });
  };

/** Forgets a view. Safe to repeat. */
export const dropView =
  ({ staff }: ViewDeps) =>
  (id: string, name: string): Promise<Result<undefined>> =>
    staff.changeViews(id, (views) => ok(views.filter((each) => each.name !== name)));
