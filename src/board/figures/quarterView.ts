import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { QuarterSums } from '../../domain/quarterSums.ts';
import { numeral } from '../dateWords.ts';
import type { StaffViewer } from '../viewer.ts';

/** A name, and its figure in words. */
type Figure = readonly [name: string, figure: string];

/** What a quarter came to: how cases ended, what helped, and how the promises were kept. */
export const quarterView = (viewer: StaffViewer, sums: QuarterSums): VNode => {
  const { say } = viewer;
  const { year, quarter } = sums;
  const id = `quarter-${year}-${quarter}`;
  return html`
    <section class="quarter card" aria-labelledby=${id}>
      <h2 id=${id}>${say('board:figures.quarter', { year, quarter })}</h2>
      <p>${say('board:figures.cases', { count: sums.cases })}</p>
      ${table(viewer, 'outcomes', outcomes(viewer, sums))}
      ${sums.solvedBy.length > 0 && table(viewer, 'solvedBy', helped(viewer, sums))}
      ${sums.solvedBy.length > 0 && html`<p class="hint">${say('board:figures.solvedNote')}</p>`}
      ${table(viewer, 'contacts', contacts(viewer, sums))}
    </section>
  `;
};

const outcomes = (viewer: StaffViewer, sums: QuarterSums): readonly Figure[] =>
  sums.outcomes.map(({ of, cases }) => [
    viewer.say(`cases:outcomes.${of}`),
    numeral(viewer, cases),
  ]);

const helped = (viewer: StaffViewer, sums: QuarterSums): readonly Figure[] =>
  sums.solvedBy.map(({ of, cases }) => [
    viewer.say(`board:solutions.${of}`),
    numeral(viewer, cases),
  ]);

const contacts = (viewer: StaffViewer, sums: QuarterSums): readonly Figure[] => {
  const { say } = viewer;
  const days = (median: number | undefined): string =>
    median === undefined ? say('board:figures.noContact') : numeral(viewer, median);
  return [
    [say('board:figures.medianComplainant'), days(sums.medianToComplainant)],
    [say('board:figures.medianRespondent'), days(sums.medianToRespondent)],
    [say('board:figures.reopened'), numeral(viewer, sums.reopened)],
    [say('board:figures.broken'), numeral(viewer, sums.broken)],
  ];
};

const table = (
  { say }: StaffViewer,
  name: 'outcomes' | 'solvedBy' | 'contacts',
  rows: readonly Figure[],
): VNode => html`
  <table class="sums">
    <caption>
      ${say(`board:figures.${name}`)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say('board:figures.what')}</th>
        <th scope="col">
          ${say(name === 'contacts' ? 'board:figures.figure' : 'board:figures.number')}
        </th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([what, figure]) => html`
          <tr>
            <th scope="row">${what}</th>
            <td>${figure}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;
