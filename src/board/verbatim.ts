import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { isLanguageTag } from '../domain/languageTag.ts';

/** Words as they were written: text and nothing but text, with its line breaks, in its own language, as far as it is known, and direction. */
export const verbatim = (words: string, language?: string): VNode => html`
  <blockquote
    class="verbatim"
    lang=${language && isLanguageTag(language) ? language : undefined}
    dir="auto"
  >
    ${words}
  </blockquote>
`;
