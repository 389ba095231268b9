import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { verbatim } from '../verbatim.ts';
import type { Line, Paper, Quote, Section, Table } from './paper.ts';

/** The paper itself, as it will lie on the table. */
export const paperView = (paper: Paper): VNode => html`
  <article class=${paper.wide ? 'paper wide' : 'paper'} aria-labelledby="paper-title">
    <header class="paper-head">
      <p class="paper-landlord">${paper.landlord}</p>
      <h1 id="paper-title">${paper.title}</h1>
      <p class="paper-subject">${paper.subject}</p>
      <p class=${paper.named ? 'paper-notice named' : 'paper-notice'}>${paper.notice}</p>
      ${factsOf(paper.head)}
    </header>
    ${paper.sections.map(sectionView)}
  </article>
`;

const sectionView = ({ title, lead, facts, table, quotes, none }: Section): VNode => html`
  <section class="paper-section">
    <h2>${title}</h2>
    ${lead && html`<p class="paper-lead">${lead}</p>`} ${facts && factsOf(facts)}
    ${table && tableOf(title, table)} ${quotes?.map(quoteView)} ${none && html`<p>${none}</p>`}
  </section>
`;

const factsOf = (lines: readonly Line[]): VNode => html`
  <dl class="paper-facts">
    ${lines.map(
      ([name, value]) => html`
        <div>
          <dt>${name}</dt>
          <dd>${linesOf(value)}</dd>
        </div>
      `,
    )}
  </dl>
`;

/** What somebody wrote may run in the other direction. */
const linesOf = (value: string | readonly string[]): VNode | readonly VNode[] =>
  typeof value === 'string'
    ? html`<bdi>${value}</bdi>`
    : value.map((each) => html`<span class="paper-line" dir="auto">${each}</span>`);

/** Wide tables are scrolled where the screen is narrow; on paper they fit. The policy of the pages allows no styles here. */
const tableOf = (title: string, { columns, rows }: Table): VNode => html`
  <div class="paper-scroll" tabindex="0" role="group" aria-label=${title}>
    <table>
      <colgroup>
        ${columns.map(({ width }) => html`<col width=${`${Math.round(width * 100)}%`} />`)}
      </colgroup>
      <thead>
        <tr>
          ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${linesOf(cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;

const quoteView = ({ title, words, language }: Quote): VNode => html`
  <div class="paper-quote">
    <h3>${title}</h3>
    ${verbatim(words, language)}
  </div>
`;
