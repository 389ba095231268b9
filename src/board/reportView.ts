import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { FiledReport } from '../domain/caseFile.ts';
import type { Report } from '../domain/report.ts';
import { answerForm } from './answerForm.ts';
import type { CaseShown, Numbered } from './caseShown.ts';
import { checkForm } from './checkForm.ts';
import { shortMoment, toTheSecond } from './dateWords.ts';
import { identityView } from './identityView.ts';
import { reportFacts } from './reportFacts.ts';
import { supportView } from './supportView.ts';
import { splitForm } from './tieForms.ts';
import { verbatim } from './verbatim.ts';
import type { StaffViewer } from './viewer.ts';

/** One report: when it came in to the second, word by word what was said, what was answered, and what has become of it. */
export const reportView = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode => {
  const { say } = viewer;
  const { view } = shown;
  const filed = view.filed.find(({ id }) => id === report.id);
  const values = { number, total: view.reports.length };
  return html`
    <article class="report card" aria-labelledby=${`report-${number}`}>
      <h3 id=${`report-${number}`}>${say(`board:report.titles.${report.type}`, values)}</h3>
      <p class="received">
        ${say('board:report.received')}${' '}
        <time datetime=${report.receivedAt}>${toTheSecond(viewer, report.receivedAt)}</time>
      </p>
      ${since(viewer, report, filed)} ${said(viewer, report, 'ownWords')}
      ${said(viewer, report, 'effect')} ${reportFacts(viewer, view, report)}
      ${supportView(viewer, filed)}
      ${report.protection === 'tip' && html`<p class="unread">${say('board:report.tipLead')}</p>`}
      ${identityView(viewer, shown, { report, number })}
      ${answerForm(viewer, shown, { report, number })}
      ${checkForm(viewer, shown, { report, number })}
      ${splitForm(viewer, shown, { report, number })}
    </article>
  `;
};

/** Words of the person, in their own language. */
const said = (
  { say }: StaffViewer,
  report: Report,
  name: 'ownWords' | 'effect',
): VNode | undefined => {
  const words = report[name];
  return words === undefined
    ? undefined
    : html`
        <h4>${say(`board:report.${name}`)}</h4>
        ${verbatim(words, report.language)}
      `;
};

/** What the complainant has told since: that the report is taken back, that it is calm. */
const since = (
  viewer: StaffViewer,
  { type }: Report,
  { withdrawnAt, calmAt }: Partial<FiledReport> = {},
): readonly VNode[] => {
  const told = [
    { name: type === 'again' ? 'undoneAt' : 'withdrawnAt', at: withdrawnAt },
    { name: 'calmAt', at: calmAt },
  ];
  return told.flatMap(({ name, at }) =>
    at ? [html`<p class="since">${sinceWords(viewer, name, at)}</p>`] : [],
  );
};

const sinceWords = (viewer: StaffViewer, name: string, at: string): string =>
  viewer.say(`board:report.${name}`, { at: shortMoment(viewer, at) });
