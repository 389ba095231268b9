import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';

interface Field {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string;
  readonly optional?: boolean;
}

export interface Choice {
  readonly value: string;
  readonly words: string;
}

const labelled = ({ id, label, hint }: Field, control: ComponentChildren): VNode => html`
  <p class="field">
    <label for=${id}>${label}</label>
    ${hint && html`<span class="hint" id=${`${id}-hint`}>${hint}</span>`} ${control}
  </p>
`;

const described = ({ id, hint }: Field): string | undefined => (hint ? `${id}-hint` : undefined);

/** One of several; `none` is what stands there before anything is chosen. */
export const selectField = (field: Field, choices: readonly Choice[], none: string): VNode =>
  labelled(
    field,
    html`
      <select
        id=${field.id}
        name=${field.name}
        required=${!field.optional}
        value=${field.value ?? ''}
        aria-describedby=${described(field)}
      >
        <option value="">${none}</option>
        ${choices.map(({ value, words }) => html`<option value=${value}>${words}</option>`)}
      </select>
    `,
  );

/** A line of text, a day (`YYYY-MM-DD`) or a clock time (`HH:MM`), as the browser knows them. */
export const inputField = (
  field: Field,
  type: 'text' | 'date' | 'time',
  limits: { readonly max?: string } = {},
): VNode =>
  labelled(
    field,
    html`
      <input
        id=${field.id}
        name=${field.name}
        type=${type}
        required=${!field.optional}
        value=${field.value ?? ''}
        max=${limits.max}
        autocomplete="off"
        aria-describedby=${described(field)}
      />
    `,
  );
