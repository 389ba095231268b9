import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import type { Report } from '../domain/report.ts';
import { aboutWords, reportNumber } from './caseWords.ts';
import { fullDay } from './dateWords.ts';
import { factLine } from './factLine.ts';
import { homeView } from './homeView.ts';
import { incidentsView } from './incidentsView.ts';
import { languageName } from './languageName.ts';
import { patternWords } from './patternWords.ts';
import type { StaffViewer } from './viewer.ts';

const channels = ['webchat', 'directline', 'msteams', 'phone'] as const;

/** What was answered, question by question; what was not asked or not answered is not there. */
export const reportFacts = (viewer: StaffViewer, view: StaffView, report: Report): VNode => {
  const { say } = viewer;
  const channel = channels.find((each) => each === report.channel) ?? 'other';
  const all: readonly Fact[] = [
    ...(report.type === 'callback' ? [] : matter(viewer, view, report)),
    ['protection', report.protection && say(`board:protections.${report.protection}`)],
    ['truth', report.truth && say('board:report.truthStated')],
    ['language', languageName(viewer, report.language)],
    ['channel', say(`board:channels.${channel}`)],
  ];
  return html`
    <dl class="facts">
      ${all.map(([name, value]) => value && factLine(say(`board:report.${name}`), value))}
    </dl>
  `;
};

/** The name of a line, and what stands there; nothing when the line is not there. */
type Fact = readonly [name: string, value: ComponentChildren];

/** What disturbs, when, from where, and what it does. */
const matter = (viewer: StaffViewer, view: StaffView, report: Report): readonly Fact[] => {
  const { say } = viewer;
  const { frequency, since, pattern, source } = report;
  return [
    ['follows', report.follows && follows(viewer, view, report)],
    ['kinds', aboutWords(say, { ...report, category: 'disturbance' })],
    ['incidents', incidentsView(viewer, view, report)],
    ['frequency', frequency && say(`cases:frequencies.${frequency}`)],
    ['pattern', pattern && patternWords(viewer, pattern)],
    ['since', since && sinceView(viewer, since)],
    ['position', say(`board:positions.${source.position}`)],
    ['home', source.home && homeView(viewer, source.home)],
    ...consequences(viewer, report),
  ];
};

const consequences = (
  { say }: StaffViewer,
  { impacts = [], talked, others }: Report,
): readonly Fact[] => [
  ['impacts', impacts.map((each) => say(`board:impacts.${each}`)).join(' · ')],
  ['talked', talked !== undefined && say(`board:leanings.${talked ? 'yes' : 'no'}`)],
  ['others', others && say(`board:leanings.${others}`)],
];

/** The report that this one tells has happened again, unless that lies on another case. */
const follows = ({ say }: StaffViewer, view: StaffView, report: Report): VNode => {
  const number = reportNumber(view, report.follows);
  return number > 0
    ? html`<a href=${`#report-${number}`}>${say('board:report.followed', { number })}</a>`
    : html`<span>${say('board:report.followedElsewhere')}</span>`;
};

const sinceView = (
  viewer: StaffViewer,
  { said, date }: NonNullable<Report['since']>,
): VNode => html`
  <span
    >${said && html`<q><bdi>${said}</bdi></q> `}${date && (said ? `(${fullDay(viewer, date)})` : fullDay(viewer, date))}</span
  >
`;
