import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { QueueRow } from '../domain/queueRow.ts';
import { placeView, priorityMark, stageMark } from './caseMarks.ts';
import { aboutWords, nameOf } from './caseWords.ts';
import { dueWords } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

/** One case of the queue: a row where there is room, a card where there is not. */
export const rowView = (viewer: StaffViewer, row: QueueRow): VNode => {
  const { say } = viewer;
  return html`
    <tr role="row" class=${row.priority}>
      <td role="cell" class="cell-priority">${priorityMark(say, row.priority)}</td>
      <td role="cell" class="cell-case">
        <span class="about">${aboutWords(say, row)}</span>
        <span class="line">
          <a class="number" href=${`/board/cases/${row.number}`}>${row.number}</a>
          ${
            row.category !== 'disturbance' &&
            row.kinds.length > 0 &&
            html`<span class="category">${say(`cases:categories.${row.category}`)}</span>`
          }
        </span>
      </td>
      <td role="cell" class="cell-where">${where(viewer, row)}</td>
      <td role="cell" class="cell-due">${due(viewer, row)}</td>
      <td role="cell" class="cell-stage">${stageMark(say, row.stage)}</td>
      <td role="cell" class="cell-owner">${owner(viewer, row)}</td>
      <td role="cell" class="cell-size">${size(viewer, row)}</td>
      <td role="cell" class="cell-word">${lastWord(viewer, row)}</td>
    </tr>
  `;
};

/** Who wants to be called up is asked for no place. */
const where = ({ say }: StaffViewer, { category, place }: QueueRow): VNode =>
  category === 'callback'
    ? html`<span class="none">${say('board:place.none')}</span>`
    : placeView(say, place);

const due = (viewer: StaffViewer, { due: day }: QueueRow): VNode => {
  const label = html`<span class="label">${viewer.say('board:queue.columns.due')}</span>`;
  if (!day) return html`<span class="none">${viewer.say('board:queue.noDue')}</span>`;
  const { words, late, today } = dueWords(viewer, day);
  const look = late ? 'late' : today ? 'today' : 'later';
  return html`<span
    >${label}${' '}<time class=${`due ${look}`} datetime=${day}>${words}</time></span
  >`;
};

const owner = (viewer: StaffViewer, { owner: id, taken, stage }: QueueRow): VNode => html`
  <span>
    <span class="owner">${nameOf(viewer, id)}</span>
    ${
      !taken &&
      stage !== 'closed' &&
      html`${' '}<span class="untaken">${viewer.say('board:queue.untaken')}</span>`
    }
  </span>
`;

const size = (viewer: StaffViewer, row: QueueRow): VNode =>
  row.category === 'callback'
    ? html`<span class="none">${viewer.say('board:queue.onePerson')}</span>`
    : counts(viewer, row);

const counts = ({ say }: StaffViewer, { reports, incidents, households }: QueueRow): VNode => html`
  <ul class="size">
    <li>${say('board:counts.reports', { count: reports })}</li>
    ${incidents > 0 && html`<li>${say('board:counts.incidents', { count: incidents })}</li>`}
    <li>${say('board:counts.households', { count: households })}</li>
  </ul>
`;

const lastWord = ({ say }: StaffViewer, { lastWord: who }: QueueRow): VNode => html`
  <span>
    <span class="label">${say('board:queue.columns.lastWord')}</span>
    ${' '}<span class=${`word ${who}`}>${say(`board:queue.lastWords.${who}`)}</span>
  </span>
`;
