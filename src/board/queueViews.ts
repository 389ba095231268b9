import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { QueueShown } from './queueShown.ts';
import { queryOf } from './queueWish.ts';
import type { StaffViewer } from './viewer.ts';

/** To keep what is asked for now as a tab of one's own, or to take such a tab away. */
export const viewForms = (viewer: StaffViewer, shown: QueueShown): VNode | undefined => {
  const { asked, tab } = shown;
  if (tab?.own || asked.words) return undefined;
  return tab?.name === undefined ? keepForm(viewer, shown) : dropForm(viewer, shown, tab.name);
};

const secrets = ({ session }: StaffViewer, { asked }: QueueShown): readonly VNode[] => [
  html`<input type="hidden" name="csrf" value=${session.csrf} />`,
  html`<input type="hidden" name="query" value=${queryOf(asked.wish)} />`,
];

const keepForm = (viewer: StaffViewer, shown: QueueShown): VNode => html`
  <form class="view-form" method="post" action="/board/views">
    ${secrets(viewer, shown)} ${nameField(viewer, shown)}
    <button class="button quiet">${viewer.say('board:queue.view.keep')}</button>
  </form>
`;

const nameField = (viewer: StaffViewer, { refused }: QueueShown): VNode => html`
  <p class="field">
    <label for="view-name">${viewer.say('board:queue.view.name')}</label>
    ${refused ? problemView(viewer, refused) : hintView(viewer)}
    <input
      id="view-name"
      name="name"
      type="text"
      value=${refused?.name ?? ''}
      required
      autocomplete="off"
      autofocus=${refused !== undefined}
      aria-invalid=${refused ? 'true' : undefined}
      aria-describedby="view-hint"
    />
  </p>
`;

const hintView = ({ say }: StaffViewer): VNode => html`
  <span class="hint" id="view-hint">${say('board:queue.view.hint')}</span>
`;

const problemView = (
  { say }: StaffViewer,
  { problem }: NonNullable<QueueShown['refused']>,
): VNode => html`
  <span class="wrong" id="view-hint" role="alert">
    ${say(`board:queue.view.${problem.problem}`, { ...problem.values })}
  </span>
`;

const dropForm = (viewer: StaffViewer, shown: QueueShown, name: string): VNode => html`
  <form class="view-form" method="post" action="/board/views/remove">
    ${secrets(viewer, shown)}
    <input type="hidden" name="name" value=${name} />
    <button class="button quiet">${viewer.say('board:queue.view.drop', { name })}</button>
  </form>
`;
