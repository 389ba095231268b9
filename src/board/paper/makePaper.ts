import { z } from 'zod';
import type { CasePaper } from '../../domain/casePaper.ts';
import { local, stamp } from '../../domain/time.ts';
import { placeWords } from '../caseWords.ts';
import { addedSections } from './addedSections.ts';
import { listSections } from './listSections.ts';
import type { Paper, Section } from './paper.ts';
import { exactly, type PaperReader } from './paperWords.ts';
import { reportSections } from './reportSections.ts';

/** The disturbance report, or the list of its incidents that is enclosed with it. */
export const paperKind = z.enum(['report', 'incidents']);
export type PaperKind = z.infer<typeof paperKind>;

const sections: Readonly<
  Record<PaperKind, (reader: PaperReader, paper: CasePaper) => readonly Section[]>
> = { report: reportSections, incidents: listSections };

interface Made {
  readonly what: PaperKind;
  /** The name of who had it made. */
  readonly by: string;
}

/** The paper in words. */
export const makePaper = (reader: PaperReader, paper: CasePaper, { what, by }: Made): Paper => {
  const { say, register, now } = reader;
  const day = local(now).toPlainDate().toString();
  const named = paper.named !== undefined;
  const notice = `board:paper.${named ? 'withNames' : 'withoutNames'}`;
  return {
    title: say(`board:paper.titles.${what}`),
    subject: `${paper.number} · ${placeWords(say, paper.place)}`,
    landlord: register.landlord.name,
    notice: say(notice),
    named,
    head: [
      [say('board:paper.landlord'), register.landlord.name],
      [say('board:paper.case'), paper.number],
      [say('board:paper.place'), placeWords(say, paper.place)],
      [say('board:paper.made'), exactly(reader, stamp(now))],
      [say('board:paper.by'), by],
    ],
    sections: [...sections[what](reader, paper), ...addedSections(reader, paper)],
    wide: what === 'incidents',
    file: `${paper.number}-${say(`board:paper.files.${what}`)}-${day}`,
  };
};
