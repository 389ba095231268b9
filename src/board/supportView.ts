import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Say } from '../app/ports.ts';
import type { FiledReport, Support } from '../domain/caseFile.ts';
import { factLine } from './factLine.ts';
import type { StaffViewer } from './viewer.ts';

const names = ['witness', 'listen', 'others'] as const;

interface Line {
  readonly label: string;
  readonly words: string;
}

/** What a complainant has answered of what they offer, line by line. */
export const supportLines = (say: Say, support: Support = {}): readonly Line[] =>
  names.flatMap((name) => {
    const given = support[name];
    return given
      ? [{ label: say(`board:support.${name}`), words: say(`board:leanings.${given}`) }]
      : [];
  });

/** What the complainant offers now; it is theirs to change. */
export const supportView = (
  { say }: StaffViewer,
  filed: FiledReport | undefined,
): VNode | undefined => {
  const lines = supportLines(say, filed?.support);
  if (lines.length === 0) return undefined;
  return html`
    <section class="support">
      <h4>${say('board:support.title')}</h4>
      <dl class="facts">${lines.map(({ label, words }) => factLine(label, words))}</dl>
      <p class="hint">${say('board:support.mayChange')}</p>
    </section>
  `;
};
