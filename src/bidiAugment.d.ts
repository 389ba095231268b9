/** The package says that its types are of the other kind of module than they are; this is the file for imports. */
declare module 'bidi-js/dist/bidi.mjs' {
  import type { Bidi } from 'bidi-js';

  const bidiFactory: () => Bidi;
  export default bidiFactory;
}
