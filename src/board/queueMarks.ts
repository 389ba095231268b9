import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { StaffViewer } from './viewer.ts';
import { queueAddress, type QueueAddress } from './queueAsked.ts';
import { boxes, lists, wordsFor } from './queueChoices.ts';
import { all, type Wish } from './queueWish.ts';

interface Asked {
  readonly name: keyof Wish;
  readonly words: string;
}

/** Each part of what is asked for, with a way to leave it out. */
export const askedFor = (viewer: StaffViewer, address: QueueAddress): VNode | undefined => {
  const { say } = viewer;
  const parts = partsOf(viewer, address);
  if (parts.length === 0) return undefined;
  return html`
    <ul class="asked" aria-label=${say('board:queue.filter.asked')}>
      ${parts.map(
        ({ name, words }) => html`
          <li>
            <a class="asked-part" href=${queueAddress(without(address, name))}>
              <span>${words}</span>
              <span class="hidden">${say('board:queue.filter.leaveOut')}</span>
            </a>
          </li>
        `,
      )}
    </ul>
  `;
};

/** How many parts there are. */
export const countAsked = (viewer: StaffViewer, address: QueueAddress): number =>
  partsOf(viewer, address).length;

const partsOf = (viewer: StaffViewer, { wish, words }: QueueAddress): readonly Asked[] => {
  const usual = usualFor(words);
  return [
    ...lists.flatMap((name): Asked[] => {
      const { [name]: value } = wish;
      if (value === undefined || value === usual[name]) return [];
      return [{ name, words: wordsFor(viewer, name, value) }];
    }),
    ...boxes
      .filter((name) => wish[name])
      .map((name): Asked => ({ name, words: viewer.say(`board:queue.filter.${name}`) })),
  ];
};

/** Whoever looks for words looks among all cases. */
const usualFor = (words: string | undefined): Wish => (words ? { ...all, state: 'any' } : all);

const without = ({ wish, words }: QueueAddress, name: keyof Wish): QueueAddress => {
  const { [name]: left, ...rest } = wish;
  return { wish: { ...usualFor(words), ...rest }, ...(words && { words }) };
};
