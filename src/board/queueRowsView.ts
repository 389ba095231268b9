import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { askedWords } from '../domain/searchWords.ts';
import { local } from '../domain/time.ts';
import { queueAddress, type QueueAddress } from './queueAsked.ts';
import { countWords, orderWords } from './queueCount.ts';
import { countAsked } from './queueMarks.ts';
import { rowView } from './queueRowView.ts';
import { seenOf } from './queueSeen.ts';
import type { RowsShown } from './queueShown.ts';
import { tabFor, tabsOf } from './queueTabs.ts';
import type { Wish } from './queueWish.ts';
import type { StaffViewer } from './viewer.ts';

/** How many are shown and in which order, the cases, and the way on. */
export const rowsView = (viewer: StaffViewer, shown: RowsShown): VNode => html`
  <div class="rows">
    <p class="count">${countWords(viewer, shown)}${' '}${orderWords(viewer, shown)}</p>
    ${shown.wide && html`<p class="hint">${viewer.say('board:queue.wide')}</p>`}
    ${shown.rows.length > 0 ? table(viewer, shown) : empty(viewer, shown)} ${steps(viewer, shown)}
    <input type="hidden" id="seen" name="seen" value=${seenBy(viewer, shown)} />
  </div>
`;

const seenBy = ({ now }: StaffViewer, { rows }: RowsShown): string =>
  seenOf(rows, local(now).toPlainDate().toString());

const empty = (viewer: StaffViewer, { asked, unsure }: RowsShown): VNode | undefined =>
  asked.after || unsure
    ? undefined
    : html`<p class="empty card">
        ${viewer.say(`board:queue.empty.${whatIsEmpty(viewer, asked)}`)}
      </p>`;

const whatIsEmpty = (viewer: StaffViewer, address: QueueAddress): string => {
  const { words, wish } = address;
  if (words === undefined) return ownTab(viewer, wish) ?? 'filter';
  if (askedWords(words).length === 0) return 'short';
  return countAsked(viewer, address) > 0 ? 'wordsHere' : 'words';
};

const ownTab = ({ session }: StaffViewer, wish: Wish): string | undefined =>
  tabFor(tabsOf(session.coordinator, []), wish)?.own;

const columns = ['priority', 'case', 'where', 'due', 'stage', 'owner', 'size', 'lastWord'] as const;

/** The roles are said aloud because the style turns rows into cards where the screen is narrow. */
const table = (viewer: StaffViewer, { rows, since, changed = [] }: RowsShown): VNode => html`
  <table class="cases" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map(
          (name) => html`
            <th role="columnheader" scope="col">${viewer.say(`board:queue.columns.${name}`)}</th>
          `,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) =>
        rowView(viewer, row, {
          isNew: since !== undefined && row.toldAt > since && row.lastWord === 'complainant',
          isChanged: changed.includes(row.number),
        }),
      )}
    </tbody>
  </table>
`;

const steps = ({ say }: StaffViewer, { asked, after, unsure }: RowsShown): VNode => html`
  <p class="steps">
    ${
      after &&
      html`<a class="button" href=${queueAddress({ ...asked, after })}
        >${say(unsure ? 'board:queue.lookOn' : 'board:queue.more')}</a
      >`
    }
    ${
      asked.after &&
      html`<a
        class="button quiet"
        href=${queueAddress({ wish: asked.wish, ...(asked.words && { words: asked.words }) })}
        >${say('board:queue.start')}</a
      >`
    }
  </p>
`;
