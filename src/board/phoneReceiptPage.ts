import { html } from 'htm/preact';
import type { Receipt } from '../app/receipt.ts';
import { grouped } from '../domain/receiptCode.ts';
import { toTheSecond, weekday } from './dateWords.ts';
import { factLine } from './factLine.ts';
import { page } from './page.ts';
import type { StaffViewer } from './viewer.ts';

/** What the caller is told: read the code aloud, in groups. */
export const phoneReceiptPage = (viewer: StaffViewer, receipt: Receipt): string => {
  const { say } = viewer;
  const title = say('board:phone.done');
  const { number, code, receivedAt, next, reach } = receipt;
  const opens = html`<a href=${`/board/cases/${number}`}>${number}</a>`;
  const body = html`
    <div class="narrow card">
      <h1>${title}</h1>
      <p class="lead">${say('board:phone.doneLead')}</p>
      <dl class="facts">
        ${factLine(say('board:phone.number'), opens)}
        ${factLine(say('board:phone.code'), html`<span class="code">${grouped(code)}</span>`)}
        ${factLine(say('board:report.received'), toTheSecond(viewer, receivedAt))}
        ${
          reach !== 'tip' &&
          factLine(say('board:clocks.kinds.firstContact'), weekday(viewer, next.by))
        }
      </dl>
      <p class="hint">${say('board:phone.codeHint')}</p>
    </div>
  `;
  return page(viewer, { title, body });
};
