import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Report } from '../domain/report.ts';
import type { CaseShown } from './caseShown.ts';
import { toTheSecond } from './dateWords.ts';
import { identityView } from './identityView.ts';
import { reportFacts } from './reportFacts.ts';
import { verbatim } from './verbatim.ts';
import type { StaffViewer } from './viewer.ts';

interface Numbered {
  readonly report: Report;
  /** 1 for the first that came in. */
  readonly number: number;
}

/** One report: when it came in to the second, word by word what was said, and what was answered. */
export const reportView = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode => {
  const { say } = viewer;
  const total = shown.view.reports.length;
  return html`
    <article class="report card" aria-labelledby=${`report-${number}`}>
      <h3 id=${`report-${number}`}>${say('board:report.title', { number, total })}</h3>
      <p class="received">
        ${say('board:report.received')}${' '}
        <time datetime=${report.receivedAt}>${toTheSecond(viewer, report.receivedAt)}</time>
      </p>
      <h4>${say('board:report.ownWords')}</h4>
      ${verbatim(report.ownWords, report.language)}
      ${
        report.effect &&
        html`
          <h4>${say('board:report.effect')}</h4>
          ${verbatim(report.effect, report.language)}
        `
      }
      ${reportFacts(viewer, report)} ${identityView(viewer, shown, { report, number })}
    </article>
  `;
};
