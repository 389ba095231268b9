import { html } from 'htm/preact';
import type { VNode } from 'preact';

const tag = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

/** Words as they were written: text and nothing but text, with its line breaks, in its own language, as far as it is known, and direction. */
export const verbatim = (words: string, language?: string): VNode => html`
  <blockquote
    class="verbatim"
    lang=${language && tag.test(language) ? language : undefined}
    dir="auto"
  >
    ${words}
  </blockquote>
`;
