import type { Fact, FactOf, ToldFact } from '../domain/caseEvents.ts';
import type { StaffView } from '../domain/caseView.ts';
import { isByStaff } from '../domain/evolveWork.ts';
import { nameOf, reportNumber } from './caseWords.ts';
import { clockWords } from './clocksView.ts';
import { languageName } from './languageName.ts';
import { supportLines } from './supportView.ts';
import type { StaffViewer } from './viewer.ts';
import { workWords } from './workWords.ts';

/** What has happened, in a sentence. What was written stands below it, word by word. */
export const eventWords = (viewer: StaffViewer, view: StaffView, fact: Fact): string => {
  const { say } = viewer;
  if (isByStaff(fact)) return workWords(viewer, view, fact);
  switch (fact.type) {
    case 'opened':
      return say('board:events.opened', { name: nameOf(viewer, fact.owner) });
    case 'reportJoined':
      return joinedWords(viewer, view, fact);
    case 'reopened':
      return say('board:events.reopened');
    case 'clocksSet':
      return '';
    case 'clockWarned':
    case 'clockBroken':
      return say(`board:events.${fact.type}`, {
        name: nameOf(viewer, fact.to),
        clock: clockWords(viewer, view, { kind: fact.clock, report: fact.report }),
      });
    case 'asked':
      return say('board:events.asked', { number: reportNumber(view, fact.report) });
    case 'unreached':
      return fact.staff
        ? say('board:events.unreachedStaff', { name: nameOf(viewer, fact.staff) })
        : say('board:events.unreached', { number: reportNumber(view, fact.report) });
    case 'ownerGone':
      return say('board:events.ownerGone', { name: nameOf(viewer, fact.to) });
    default:
      return toldWords(viewer, view, fact);
  }
};

const joinedWords = (
  { say }: StaffViewer,
  view: StaffView,
  { kinds, priority, follows, report }: FactOf<'reportJoined'>,
): string => {
  const asked = view.category === 'callback' ? 'callbackAsked' : 'reportJoined';
  return say(`board:events.${follows ? 'happenedAgain' : asked}`, {
    number: reportNumber(view, report),
    kinds: kinds.map((kind) => say(`cases:kinds.${kind}`)).join(' · '),
    priority: say(`cases:priorities.${priority}`),
  });
};

const toldWords = (viewer: StaffViewer, view: StaffView, fact: ToldFact): string => {
  const { say } = viewer;
  const number = reportNumber(view, fact.report);
  switch (fact.type) {
    case 'supportChanged': {
      const lines = supportLines(say, fact.support).map(({ label, words }) => `${label}: ${words}`);
      return say('board:events.supportChanged', { number, answers: lines.join(' · ') });
    }
    case 'messageCame':
      return say('board:events.messageCame', {
        number,
        language: languageName(viewer, fact.language),
      });
    case 'contactChanged':
    case 'calmTold':
    case 'withdrawn':
      return say(`board:events.${fact.type}`, { number });
  }
};
