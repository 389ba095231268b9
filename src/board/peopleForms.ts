import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { isAway, workerIn } from '../domain/routing.ts';
import { local } from '../domain/time.ts';
import { foldedForm, textOf } from './caseForm.ts';
import type { CaseShown } from './caseShown.ts';
import { nameOf } from './caseWords.ts';
import { weekday } from './dateWords.ts';
import { inputField, selectField } from './fields.ts';
import type { StaffViewer } from './viewer.ts';
import { isAllowed, secrets, typedIn } from './workForm.ts';

/** To a colleague, with a word about why; who is away says until when. */
export const handOverForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say, register } = viewer;
  const { view } = shown;
  if (!isAllowed(view, 'handOver')) return undefined;
  const today = local(viewer.now).toPlainDate().toString();
  const colleagues = register.coordinators
    .filter(({ id }) => id !== view.owner && workerIn(register, id))
    .map((each) => ({
      value: each.id,
      words: isAway(each, today)
        ? say('board:work.colleagueAway', {
            name: each.name,
            day: weekday(viewer, each.awayUntil ?? today),
          })
        : each.name,
    }));
  const field = { id: 'handover-to', name: 'to', label: say('board:work.handOverTo') };
  return foldedForm(viewer, shown, {
    name: 'handover',
    title: say('board:work.handOver'),
    button: say('board:work.handOverSave'),
    body: [
      selectField(
        { ...field, value: typedIn(shown, 'handover')['to'] },
        colleagues,
        say('board:work.chooseNone'),
      ),
      textOf(viewer, shown, {
        form: 'handover',
        label: say('board:work.handOverText'),
        optional: true,
      }),
    ],
  });
};

/** Whoever follows a case is told what happens in it. */
export const followForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say, session } = viewer;
  const { view } = shown;
  if (!isAllowed(view, 'follow')) return undefined;
  const does = view.followers.includes(session.coordinator.id);
  const others = view.followers.map((id) => nameOf(viewer, id)).join(', ');
  return html`
    <form class="card" method="post" action=${`/board/cases/${view.number}/follow`}>
      ${secrets(viewer, shown)}
      <input type="hidden" name="does" value=${does ? 'no' : 'yes'} />
      ${others && html`<p class="hint">${say('board:work.followers', { names: others })}</p>`}
      <button class="button quiet">
        ${say(does ? 'board:work.unfollow' : 'board:work.follow')}
      </button>
    </form>
  `;
};

/** Cases that have to do with this one: tied by their numbers, each still on its own. */
export const linkForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'link')) return undefined;
  const field = {
    id: 'link-to',
    name: 'to',
    label: say('board:work.linkTo'),
    hint: say('board:work.linkHint'),
    value: typedIn(shown, 'link')['to'],
  };
  return foldedForm(viewer, shown, {
    name: 'link',
    title: say('board:work.link'),
    button: say('board:work.linkSave'),
    body: inputField(field, 'text'),
  });
};

export const reopenForm = (viewer: StaffViewer, shown: CaseShown): VNode | undefined => {
  const { say } = viewer;
  if (!isAllowed(shown.view, 'reopen')) return undefined;
  return foldedForm(viewer, shown, {
    name: 'reopen',
    title: say('board:work.reopen'),
    button: say('board:work.reopenSave'),
    body: textOf(viewer, shown, { form: 'reopen', label: say('board:work.reopenText') }),
  });
};
