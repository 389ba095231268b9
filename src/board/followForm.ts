import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { CaseShown } from './caseShown.ts';
import { nameOf } from './caseWords.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets } from './workForm.ts';

/** Whoever follows a case is told what happens in it. */
export const followForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say, session } = viewer;
  const { view } = shown;
  if (!isAllowed(view, 'follow')) return undefined;
  const does = view.followers.includes(session.coordinator.id);
  const all = view.followers.map((id) => nameOf(viewer, id)).join(', ');
  return html`
    <form
      class="card"
      id="form-follow"
      method="post"
      action=${`/board/cases/${view.number}/follow`}
    >
      ${secrets(viewer, shown)}
      <input type="hidden" name="does" value=${does ? 'no' : 'yes'} />
      ${all && html`<p class="hint">${say('board:work.followers', { names: all })}</p>`}
      <button class="button quiet">
        ${say(does ? 'board:work.unfollow' : 'board:work.follow')}
      </button>
    </form>
  `;
};
