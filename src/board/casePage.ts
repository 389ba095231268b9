import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { glance, notices, why } from './caseHead.ts';
import type { CaseShown } from './caseShown.ts';
import { clocksView } from './clocksView.ts';
import { aboutWords, summaryWords } from './caseWords.ts';
import { placeView } from './caseMarks.ts';
import { linksView } from './linksView.ts';
import { doneView, problemView } from './messages.ts';
import { page } from './page.ts';
import { paperLinks } from './paper/paperLinks.ts';
import { reportView } from './reportView.ts';
import { joinedView } from './tieForms.ts';
import { timeline } from './timeline.ts';
import type { StaffViewer } from './viewer.ts';
import { whenView } from './whenView.ts';
import { workView } from './workView.ts';

/** Everything about one case, and what can be done with it now. */
export const casePage = (viewer: StaffViewer, shown: CaseShown): string => {
  const { say } = viewer;
  const { view } = shown;
  const about = aboutWords(say, view);
  const body = html`
    <div class="case">
      <p class="back"><a href="/board">${say('board:case.back')}</a></p>
      ${doneView(viewer, shown)} ${problemView(viewer, shown)}
      <header class="case-head">
        <p class="eyebrow">
          <span class="number">${view.number}</span>${' '}
          ${view.kinds.length > 0 && html`<span>${say(`cases:categories.${view.category}`)}</span>`}
        </p>
        <h1>${about}</h1>
        ${view.category !== 'callback' && html`<p class="where">${placeView(say, view.place)}</p>`}
        <p class="lead">${summaryWords(viewer, view)}</p>
        ${glance(viewer, view)}
      </header>
      ${notices(viewer, view)} ${paperLinks(viewer, view)}
      <p class="jump"><a href="#work">${say('board:case.toWork')}</a></p>
      <div class="columns">
        <div class="reading">${reading(viewer, shown)}</div>
        ${workView(viewer, shown)} ${timeline(viewer, shown)}
      </div>
    </div>
  `;
  return page(viewer, { title: `${view.number} · ${about}`, body });
};

const reading = (viewer: StaffViewer, shown: CaseShown) => [
  joinedView(viewer, shown),
  clocksView(viewer, shown.view),
  whenView(viewer, shown.view),
  linksView(viewer, shown),
  why(viewer, shown.view),
  reports(viewer, shown),
];

/** The latest report first, each with its number in the order in which they came. */
const reports = (viewer: StaffViewer, shown: CaseShown): VNode => {
  const { reports: all, category } = shown.view;
  const title = category === 'callback' ? 'board:report.wishes' : 'board:report.all';
  return html`
    <section class="reports" aria-labelledby="reports">
      <h2 id="reports">${viewer.say(title)}</h2>
      ${all
        .map((report, index) => reportView(viewer, shown, { report, number: index + 1 }))
        .toReversed()}
    </section>
  `;
};
