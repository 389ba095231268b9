import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Complainant, Report } from '../domain/report.ts';
import type { CaseShown, Numbered } from './caseShown.ts';
import { reportNumber } from './caseWords.ts';
import { factLine } from './factLine.ts';
import { inputField } from './fields.ts';
import { homeView } from './homeView.ts';
import { isAllowed, secrets, typedIn } from './workForm.ts';
import type { StaffViewer } from './viewer.ts';

const formId = (number: number): string => `form-identity-${number}`;

const mayRead = (view: StaffView, id: string | undefined): boolean =>
  isAllowed(view, 'readIdentity') &&
  view.reports.some((each) => each.id === id && each.protection !== 'tip');

/** Where on the page it can be asked again who made this report. */
export const identityAddress = (view: StaffView, report: string | undefined): string | undefined =>
  mayRead(view, report) ? `#${formId(reportNumber(view, report))}` : undefined;

/** Who complained: behind a button, and shown on the answer to that button alone. */
export const identityView = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): VNode | undefined => {
  const { revealed, view } = shown;
  if (revealed?.report === report.id) return revealedView(viewer, report, revealed.complainant);
  if (!mayRead(view, report.id)) return undefined;
  const { say } = viewer;
  const isMine = shown.attempt?.report === report.id;
  const value = isMine ? typedIn(shown, 'identity')['why'] : undefined;
  return html`
    <form
      class="identity-ask"
      id=${formId(number)}
      method="post"
      action=${`/board/cases/${view.number}/identity`}
    >
      ${secrets(viewer, shown)}
      <input type="hidden" name="report" value=${report.id} />
      ${inputField({ id: `why-${number}`, name: 'why', label: say('board:identity.why'), value }, 'text')}
      <button class="button quiet" aria-describedby=${`hint-${number}`}>
        ${say(wordsFor('show', report))}
      </button>
      <span class="hint" id=${`hint-${number}`}>${say('board:identity.hint')}</span>
    </form>
  `;
};

/** Who wants to be called up has reported nobody. */
const wordsFor = (name: 'show' | 'title' | 'recorded', { type }: Report): string =>
  `board:identity.${name}${type === 'callback' ? 'Callback' : ''}`;

const revealedView = (
  viewer: StaffViewer,
  report: Report,
  { name, reach, home, bestTime }: Complainant,
): VNode => {
  const { say } = viewer;
  const none = html`<span class="none">${say('board:identity.none')}</span>`;
  return html`
    <section class="identity" tabindex="-1" autofocus aria-labelledby="identity">
      <h4 id="identity">${say(wordsFor('title', report))}</h4>
      <dl class="facts">
        ${factLine(say('board:identity.name'), name ? html`<bdi>${name}</bdi>` : none)}
        ${factLine(say('board:identity.reach'), reach ? html`<bdi>${reach}</bdi>` : none)}
        ${bestTime && factLine(say('board:identity.bestTime'), html`<bdi>${bestTime}</bdi>`)}
        ${factLine(say('board:identity.home'), home ? homeView(viewer, home) : none)}
      </dl>
      <p class="hint">${say(wordsFor('recorded', report))}</p>
    </section>
  `;
};
