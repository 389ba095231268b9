import { html } from 'htm/preact';
import { page } from './page.ts';
import { isSignedIn, type Viewer } from './viewer.ts';

interface Trouble {
  readonly error:
    'notFound' | 'noCase' | 'noPaper' | 'badRequest' | 'signedOut' | 'oldForm' | 'fault';
  readonly values?: Readonly<Record<string, string>>;
  /** What was typed and could not be kept. */
  readonly typed?: string;
}

/** Says in words what went wrong and where to go now. */
export const errorPage = (viewer: Viewer, { error, values, typed }: Trouble): string => {
  const { say } = viewer;
  const title = say(`board:errors.${error}`);
  const body = html`
    <div class="narrow card">
      <h1>${title}</h1>
      <p class="lead">${say(`board:errors.${error}Lead`, values)}</p>
      ${typed && rescued(viewer, typed)}
      <p>
        <a class="button" href="/board"
          >${say(`board:errors.${isSignedIn(viewer) ? 'back' : 'signIn'}`)}</a
        >
      </p>
    </div>
  `;
  return page(viewer, { title, body });
};

const rescued = ({ say }: Viewer, typed: string) => html`
  <p class="field">
    <label for="typed">${say('board:errors.signedOutText')}</label>
    <textarea id="typed" rows="8" readonly value=${typed}></textarea>
  </p>
`;
