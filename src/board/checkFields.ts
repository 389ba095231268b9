import type { VNode } from 'preact';
import type { Report } from '../domain/report.ts';
import { proofs } from '../domain/steps.ts';
import { local } from '../domain/time.ts';
import { textOf } from './caseForm.ts';
import type { CaseShown, Numbered, Typed } from './caseShown.ts';
import { inputField, selectField, type Choice } from './fields.ts';
import { incidentWords } from './incidentWords.ts';
import type { StaffViewer } from './viewer.ts';
import { typedIn } from './workForm.ts';

/** Which incident, how it was verified, by whom and when. A report with one incident is about that one. */
export const checkFields = (
  viewer: StaffViewer,
  shown: CaseShown,
  { report, number }: Numbered,
): readonly VNode[] => {
  const { say } = viewer;
  const filled = filledIn(viewer, shown, report);
  const field = (name: 'incident' | 'how' | 'who' | 'date' | 'time', optional = false) => ({
    id: `check-${number}-${name}`,
    name,
    label: say(`board:check.${name}`),
    value: filled[name],
    optional,
  });
  const none = say('board:work.chooseNone');
  const how = { ...field('how', true), hint: say('board:check.howHint') };
  const today = local(viewer.now).toPlainDate().toString();
  const label = say('board:check.text');
  return [
    selectField(field('incident'), incidentsOf(viewer, report), none),
    selectField(how, waysIn(viewer), none),
    inputField(field('who'), 'text'),
    inputField(field('date'), 'date', { max: today }),
    inputField(field('time', true), 'time'),
    textOf(viewer, shown, { form: 'check', id: `check-${number}-text`, label, optional: true }),
  ];
};

/** What was sent the last time; before that, what is most likely. */
const filledIn = ({ session }: StaffViewer, shown: CaseShown, { incidents }: Report): Typed => ({
  incident: incidents.length === 1 ? '0' : undefined,
  who: session.coordinator.name,
  date: incidents[0]?.date,
  ...typedIn(shown, 'check'),
});

const incidentsOf = (viewer: StaffViewer, { incidents }: Report): readonly Choice[] =>
  incidents.map((each, index) => ({
    value: String(index),
    words: incidentWords(viewer, each),
  }));

const waysIn = ({ say }: StaffViewer): readonly Choice[] =>
  proofs.map((value) => ({ value, words: say(`board:proofs.${value}`) }));
