import { html } from 'htm/preact';
import { render } from 'preact-render-to-string';
import { head } from '../page.ts';
import type { StaffViewer } from '../viewer.ts';
import type { Paper } from './paper.ts';
import { paperBar } from './paperBar.ts';
import type { PaperShown } from './paperShown.ts';
import { paperView } from './paperView.ts';
import { paperLanguage } from './paperWords.ts';

/** The paper as a page for the printer. What stands above it is the board's, and is not printed. Gives HTML. */
export const paperPage = (viewer: StaffViewer, paper: Paper, shown: PaperShown): string =>
  `<!doctype html>${render(html`
    <html lang=${paperLanguage}>
      ${head(viewer, `${paper.title} ${shown.asked.number}`)}
      <body class="on-paper">
        ${paperBar(viewer, shown)}
        <main id="main">${paperView(paper)}</main>
      </body>
    </html>
  `)}`;
