import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Place } from '../domain/place.ts';
import type { Stage } from '../domain/transitions.ts';
import type { Priority } from '../domain/triage.ts';
import { placeWords } from './caseWords.ts';
import type { Say } from '../app/ports.ts';

/** How pressing: a word with a sign of its own, never a colour alone. */
export const priorityMark = (say: Say, priority: Priority): VNode => html`
  <span class=${`mark-priority ${priority}`}>${say(`cases:priorities.${priority}`)}</span>
`;

export const stageMark = (say: Say, stage: Stage): VNode => html`
  <span class=${`mark-stage stage-${stage}`}>${say(`cases:stages.${stage}`)}</span>
`;

/** Where it comes from, with what the complainant wrote when the register does not know it. */
export const placeView = (say: Say, place: Place): VNode => html`
  <span class="place">
    <span class="place-main">${placeWords(say, place)}</span>
    ${placeDetail(say, place)}
  </span>
`;

const placeDetail = (say: Say, { said, position, flat }: Place): VNode | undefined => {
  if (said)
    return html`
      <span class="place-detail"
        >${say('board:place.said')}${' '}<q><bdi>${said}</bdi></q></span
      >
    `;
  if (flat) return undefined;
  return html`<span class="place-detail">${say(`board:positions.${position}`)}</span>`;
};
