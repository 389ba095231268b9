import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { QueueRow } from '../domain/queueRow.ts';
import { placeView, priorityMark, stageMark } from './caseMarks.ts';
import { aboutWords, nameOf } from './caseWords.ts';
import { dueWords } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

/** How a row looks beside what it says. */
interface Look {
  /** A complainant has told something since the reader was here. */
  readonly isNew: boolean;
  /** It is new here, or has changed, since the page last asked. */
  readonly isChanged: boolean;
}

/** One case of the queue: a row where there is room, a card where there is not. */
export const rowView = (viewer: StaffViewer, row: QueueRow, look: Look): VNode => {
  const { say } = viewer;
  return html`
    <tr role="row" class=${look.isChanged ? `${row.priority} changed` : row.priority}>
      <td role="cell" class="cell-priority">${priorityMark(say, row.priority)}</td>
      <td role="cell" class="cell-case">
        <span class="about">${aboutWords(say, row)}</span>
        ${line(viewer, row, look)}
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

/** Its number, and what must be known of it at once. */
const line = ({ say }: StaffViewer, row: QueueRow, look: Look): VNode => html`
  <span class="line">
    <a class="number" id=${row.number} href=${`/board/cases/${row.number}`}>${row.number}</a>
    ${
      row.joinedTo &&
      html`<span class="joined-to">${say('board:queue.joinedTo', { number: row.joinedTo })}</span>`
    }
    ${look.isNew && html`<span class="mark-new">${say('board:queue.isNew')}</span>`}
    ${
      row.category !== 'disturbance' &&
      row.kinds.length > 0 &&
      html`<span class="category">${say(`cases:categories.${row.category}`)}</span>`
    }
  </span>
`;

/** Who wants to be called up is asked for no place. */
const where = ({ say }: StaffViewer, { category, place }: QueueRow): VNode =>
  category === 'callback'
    ? html`<span class="none">${say('board:place.none')}</span>`
    : placeView(say, place);

/** What breaks first, and by when. */
const due = (viewer: StaffViewer, { due: day, dueFor, broken }: QueueRow): VNode => {
  const { say } = viewer;
  if (!day) return html`<span class="none">${say('board:queue.noDue')}</span>`;
  const { words, late, today } = dueWords(viewer, day);
  const isBroken = late || broken === true;
  const look = isBroken ? 'late' : today ? 'today' : 'later';
  return html`
    <span class="promise">
      <span class="due-what">${dueFor && say(`board:clocks.kinds.${dueFor}`)}</span>${' '}
      <time class=${`due ${look}`} datetime=${day}
        >${say(`board:clocks.${isBroken ? 'broken' : 'by'}`, { when: words })}</time
      >
    </span>
  `;
};

const owner = (viewer: StaffViewer, { owner: id, taken, stage, backup }: QueueRow): VNode => html`
  <span>
    <span class="owner">${nameOf(viewer, id)}</span>
    ${
      !taken &&
      stage !== 'closed' &&
      html`${' '}<span class="untaken">${viewer.say('board:queue.untaken')}</span>`
    }
    ${
      backup &&
      backup !== id &&
      html`${' '}<span class="backup"
          >${viewer.say('board:queue.backup', { name: nameOf(viewer, backup) })}</span
        >`
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
