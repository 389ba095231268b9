import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { ClosingDays, Figures } from '../../app/listFigures.ts';
import { sumsByQuarter } from '../../domain/quarterSums.ts';
import { inputField } from '../fields.ts';
import { page } from '../page.ts';
import type { StaffViewer } from '../viewer.ts';
import { quarterView } from './quarterView.ts';

export interface FiguresShown {
  readonly days: ClosingDays;
  /** None where the days asked for are none. */
  readonly found?: Figures;
}

/** How cases ended, quarter by quarter. */
export const figuresPage = (viewer: StaffViewer, { days, found }: FiguresShown): string => {
  const { say } = viewer;
  const title = say('board:figures.title');
  const body = html`
    <div class="figures">
      <p class="back"><a href="/board">${say('board:case.back')}</a></p>
      <h1>${title}</h1>
      ${daysForm(viewer, days)} ${found ? quarters(viewer, days, found) : badDays(viewer)}
    </div>
  `;
  return page(viewer, { title, body });
};

const badDays = ({ say }: StaffViewer): VNode =>
  html`<p class="alert" role="alert">${say('board:figures.badRange')}</p>`;

const daysForm = ({ say }: StaffViewer, days: ClosingDays): VNode => {
  const field = (name: keyof ClosingDays) =>
    inputField({ id: name, name, label: say(`board:figures.${name}`), value: days[name] }, 'date');
  return html`
    <form class="days card" method="get" action="/board/outcomes">
      <fieldset>
        <legend>${say('board:figures.range')}</legend>
        ${field('from')} ${field('to')}
      </fieldset>
      <button class="button quiet">${say('board:figures.show')}</button>
    </form>
  `;
};

const quarters = (
  viewer: StaffViewer,
  days: ClosingDays,
  { figures, cut }: Figures,
): readonly VNode[] => {
  const { say } = viewer;
  if (figures.length === 0) return [html`<p class="empty card">${say('board:figures.none')}</p>`];
  const file = `/board/outcomes.csv?${new URLSearchParams({ ...days }).toString()}`;
  return [
    html`<p class="lead">${say('board:figures.lead', { ...days })}</p>`,
    ...(cut ? [html`<p class="alert" role="status">${say('board:figures.cut')}</p>`] : []),
    html`<p><a class="button quiet" href=${file}>${say('board:figures.csv')}</a></p>`,
    ...sumsByQuarter(figures).map((each) => quarterView(viewer, each)),
  ];
};
