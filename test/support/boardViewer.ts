import { Temporal } from 'temporal-polyfill';
import type { StaffViewer } from '../../src/board/viewer.ts';
import { sampleRegister, texts } from './boardHost.ts';

/** Monday 23 November 2026, 09:30 in Sweden. */
export const now = Temporal.Instant.from('2026-11-23T08:30:00Z');

/** Somebody of the sample register, signed in. */
export function viewerOf(id: string, language = 'sv'): StaffViewer {
  const coordinator = sampleRegister.coordinators.find((each) => each.id === id);
  if (!coordinator) throw new Error(`nobody in the register is ${id}`);
  return {
    say: texts.words(language),
    language,
    languages: texts.staffLanguages,
    now,
    register: sampleRegister,
    stylesheet: '/board/assets/board.css',
    scripts: [],
    here: '/board',
    session: { id: 's', coordinator, csrf: 'secret', began: 0 },
  };
}
