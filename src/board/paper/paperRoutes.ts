import { z } from 'zod';
import type { CasePaper } from '../../domain/casePaper.ts';
import type { Problem, Result } from '../../domain/result.ts';
import { show, type Answer } from '../answer.ts';
import type { StaffAsked } from '../asked.ts';
import { numberIn, workerOf } from '../caseRoutes.ts';
import { errorPage } from '../errorPage.ts';
import { staffForm, staffPage } from '../guards.ts';
import type { Handler } from '../handle.ts';
import type { DrawPaper } from '../pdf/drawPaper.ts';
import { makePaper, paperKind } from './makePaper.ts';
import type { Paper } from './paper.ts';
import type { PaperAsked } from './paperAddress.ts';
import { paperPage } from './paperPage.ts';
import { paperLanguage, type PaperReader } from './paperWords.ts';

const words = z
  .literal('yes')
  .optional()
  .transform((said) => said === 'yes');

const paperQuery = z.object({ what: paperKind, words });

const namesForm = z.strictObject({
  csrf: z.string(),
  what: paperKind,
  words,
  names: z.literal('yes'),
  why: z.string(),
});

type Wish = Omit<PaperAsked, 'number'> & { readonly why?: string };

type Show = (asked: StaffAsked, paper: Paper, wish: Wish) => Promise<Answer>;

/** Papers are read without names by an address; with names only by a form, which says why. */
const paperAs = (shown: Show) => ({
  read: staffPage(async (asked) => {
    const query = paperQuery.safeParse(Object.fromEntries(asked.query));
    if (!query.success) return show(errorPage(asked.viewer, { error: 'badRequest' }), 400);
    return printed(asked, query.data, shown);
  }),
  named: staffForm(namesForm, async (asked, form) => {
    const { what, words: withWords, why } = form;
    return printed(asked, { what, words: withWords, why }, shown);
  }),
});

const printed = async (asked: StaffAsked, wish: Wish, shown: Show): Promise<Answer> => {
  const found = await caseIn(asked, wish);
  if (!found) return show(errorPage(asked.viewer, { error: 'noCase' }), 404);
  if (found.ok) return shown(asked, paperOf(asked, found.value, wish), wish);
  return wish.why === undefined
    ? refused(asked, found.problem)
    : withoutNames(asked, wish, found.problem);
};

const caseIn = async (
  asked: StaffAsked,
  { words: withWords, why }: Wish,
): Promise<Result<CasePaper> | undefined> => {
  const number = numberIn(asked);
  if (!number) return undefined;
  return asked.board.deps.desk.paper(number, { words: withWords, why }, workerOf(asked));
};

/** In Swedish, at this moment. */
const readerOf = ({ board, viewer }: StaffAsked): PaperReader => ({
  say: board.deps.words(paperLanguage),
  language: paperLanguage,
  register: viewer.register,
  now: viewer.now,
});

const paperOf = (asked: StaffAsked, found: CasePaper, { what }: Wish): Paper =>
  makePaper(readerOf(asked), found, { what, by: asked.viewer.session.coordinator.name });

const refused = ({ viewer }: StaffAsked, { problem }: Problem): Answer =>
  problem === 'noPaper'
    ? show(errorPage(viewer, { error: 'noPaper' }), 409)
    : show(errorPage(viewer, { error: 'badRequest' }), 403);

/** The page as anybody may see it, with what was wrong with the wish for names. */
const withoutNames = async (asked: StaffAsked, wish: Wish, problem: Problem): Promise<Answer> => {
  const found = await caseIn(asked, { what: wish.what, words: wish.words });
  if (!found?.ok) return refused(asked, problem);
  const status = problem.problem === 'notAllowed' ? 403 : 422;
  const paper = paperOf(asked, found.value, wish);
  return show(paperPage(asked.viewer, paper, { ...shownOf(asked, wish), problem }), status);
};

const shownOf = (asked: StaffAsked, { what, words: withWords, why }: Wish) => ({
  asked: { number: numberIn(asked) ?? '', what, words: withWords },
  why,
});

const asPage: Show = async (asked, made, wish) =>
  show(paperPage(asked.viewer, made, shownOf(asked, wish)));

const asPdf =
  (draw: DrawPaper): Show =>
  async (asked, made) => ({
    status: 200,
    page: await draw(made, readerOf(asked)),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${made.file}.pdf"`,
    },
  });

type Route = readonly [path: string, handler: Handler];

/** The papers of a case, each as a page for the printer and as a file. */
export const paperRoutes = (
  draw: DrawPaper,
): { readonly pages: readonly Route[]; readonly forms: readonly Route[] } => {
  const path = '/board/cases/:number/paper';
  const [page, pdf] = [paperAs(asPage), paperAs(asPdf(draw))];
  return {
    pages: [
      [path, page.read],
      [`${path}.pdf`, pdf.read],
    ],
    forms: [
      [path, page.named],
      [`${path}.pdf`, pdf.named],
    ],
  };
};
