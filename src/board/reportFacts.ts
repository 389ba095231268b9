import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Report } from '../domain/report.ts';
import { aboutWords } from './caseWords.ts';
import { fullDay } from './dateWords.ts';
import { factLine } from './factLine.ts';
import { homeView } from './homeView.ts';
import { incidentWords } from './incidentWords.ts';
import { languageName } from './languageName.ts';
import type { StaffViewer } from './viewer.ts';

const channels = ['webchat', 'directline', 'msteams'] as const;

/** What was answered, question by question; what was not asked or not answered is not there. */
export const reportFacts = (viewer: StaffViewer, report: Report): VNode => {
  const { say } = viewer;
  const channel = channels.find((each) => each === report.channel) ?? 'other';
  return html`
    <dl class="facts">
      ${factLine(say('board:report.kinds'), aboutWords(say, { ...report, category: 'disturbance' }))}
      ${factLine(say('board:report.incidents'), incidents(viewer, report))}
      ${
        report.frequency &&
        factLine(say('board:report.frequency'), say(`cases:frequencies.${report.frequency}`))
      }
      ${report.since && factLine(say('board:report.since'), since(viewer, report.since))}
      ${factLine(say('board:report.position'), say(`board:positions.${report.source.position}`))}
      ${
        report.source.home &&
        factLine(say('board:report.home'), homeView(viewer, report.source.home))
      }
      ${factLine(say('board:report.language'), languageName(viewer.language, report.language))}
      ${factLine(say('board:report.channel'), say(`board:channels.${channel}`))}
    </dl>
  `;
};

const incidents = (viewer: StaffViewer, { incidents: all }: Report): VNode => {
  if (all.length === 0) return html`<span>${viewer.say('board:report.noIncident')}</span>`;
  return html`
    <ul class="plain">
      ${all.map(
        (incident) =>
          html`<li><time datetime=${incident.date}>${incidentWords(viewer, incident)}</time></li>`,
      )}
    </ul>
  `;
};

const since = (viewer: StaffViewer, { said, date }: NonNullable<Report['since']>): VNode => html`
  <span
    ><q><bdi>${said}</bdi></q
    >${date && ` (${fullDay(viewer, date)})`}</span
  >
`;
