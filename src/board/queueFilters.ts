import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { Choice } from './fields.ts';
import { boxes, choicesOf, lists, type ListName } from './queueChoices.ts';
import type { QueueShown } from './queueShown.ts';
import type { Wish } from './queueWish.ts';
import type { StaffViewer } from './viewer.ts';

/** The form that asks for some cases alone. It leads to an address, which can be kept as a bookmark. */
export const filterForm = (viewer: StaffViewer, shown: QueueShown): VNode => {
  const { say } = viewer;
  const { wish, words } = shown.asked;
  return html`
    <form class="filter-form" method="get" action="/board" data-lean>
      ${words && html`<input type="hidden" name="q" value=${words} />`}
      <div class="filter-lists">${lists.map((name) => listField(viewer, shown, name))}</div>
      <fieldset class="filter-boxes">
        <legend class="hidden">${say('board:queue.filter.more')}</legend>
        ${boxes.map((name) => boxField(viewer, wish, name))}
      </fieldset>
      <button class="button">${say('board:queue.filter.show')}</button>
    </form>
  `;
};

const listField = (viewer: StaffViewer, shown: QueueShown, name: ListName): VNode => {
  const { [name]: asked } = shown.asked.wish;
  const { choices, people = [] } = choicesOf(viewer, shown, name);
  const id = `filter-${name}`;
  return html`
    <p class="field">
      <label for=${id}>${viewer.say(`board:queue.filter.${name}`)}</label>
      <select id=${id} name=${name}>
        ${choices.map((each) => option(each, asked))}
        ${
          people.length > 0 &&
          html`<optgroup label=${viewer.say('board:queue.filter.colleagues')}>
            ${people.map((each) => option(each, asked))}
          </optgroup>`
        }
      </select>
    </p>
  `;
};

const option = ({ value, words }: Choice, asked: string | undefined): VNode => html`
  <option value=${value} selected=${value === (asked ?? '')}>${words}</option>
`;

const boxField = ({ say }: StaffViewer, wish: Wish, name: (typeof boxes)[number]): VNode => html`
  <label class="choice">
    <input type="checkbox" name=${name} value="yes" checked=${wish[name] === 'yes'} />
    <span>${say(`board:queue.filter.${name}`)}</span>
  </label>
`;
