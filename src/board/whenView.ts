import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffView } from '../domain/caseView.ts';
import { whenItHappens, type WhenItHappens } from '../domain/whenItHappens.ts';
import { monthDay, weekdayName } from './dateWords.ts';
import type { StaffViewer } from './viewer.ts';

/** Shades of an hour, and heights of a week; the numbers themselves are read aloud. */
const shades = 4;
const heights = 8;

/** A picture of when it happens, by weekday and hour, and how it goes over the weeks. */
export const whenView = (viewer: StaffViewer, view: StaffView): VNode | undefined => {
  const { say, now } = viewer;
  const standing = view.filed.filter(({ withdrawnAt, movedTo }) => !withdrawnAt && !movedTo);
  const reports = view.reports.filter(({ id }) => standing.some((each) => each.id === id));
  const incidents = reports.flatMap((each) => each.incidents);
  if (incidents.length === 0) return undefined;
  const when = whenItHappens(incidents, now);
  return html`
    <section class="when" aria-labelledby="when">
      <h2 id="when">${say('board:when.title')}</h2>
      ${week(viewer, when)}
      ${
        when.untimed > 0 &&
        html`<p class="hint">${say('board:when.untimed', { count: when.untimed })}</p>`
      }
      ${weeks(viewer, when)}
    </section>
  `;
};

const most = (counts: readonly number[]): number => Math.max(1, ...counts);

const week = (viewer: StaffViewer, { hours }: WhenItHappens): VNode => {
  const { say } = viewer;
  const top = most(hours.flat());
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${say('board:when.byHour')}>
      <table class="hours">
        <caption>
          ${say('board:when.byHour')}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${hours[0]?.map((_, hour) => html`<th scope="col">${String(hour).padStart(2, '0')}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${hours.map(
            (row, day) => html`
              <tr>
                <th scope="row">${weekdayName(viewer, day)}</th>
                ${row.map((count) => cell(count, top))}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
};

const cell = (count: number, top: number): VNode => html`
  <td class=${`hour shade-${Math.ceil((count / top) * shades)}`}>${count > 0 ? count : ''}</td>
`;

const weeks = (viewer: StaffViewer, { weeks: all }: WhenItHappens): VNode => {
  const top = most(all.map(({ count }) => count));
  return html`
    <table class="weeks">
      <caption>
        ${viewer.say('board:when.byWeek')}
      </caption>
      <tbody>
        <tr>
          ${all.map(
            ({ count }) => html`
              <td>
                <span class=${`bar height-${Math.ceil((count / top) * heights)}`}></span>
                <span>${count}</span>
              </td>
            `,
          )}
        </tr>
        <tr>
          ${all.map(({ monday }) => html`<th scope="col">${monthDay(viewer, monday)}</th>`)}
        </tr>
      </tbody>
    </table>
  `;
};
