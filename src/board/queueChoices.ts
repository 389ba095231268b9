import { unplaced } from '../domain/register.ts';
import { kinds } from '../domain/taxonomy.ts';
import { openStage } from '../domain/transitions.ts';
import { priorities } from '../domain/triage.ts';
import { nameOf } from './caseWords.ts';
import type { Choice } from './fields.ts';
import type { QueueShown } from './queueShown.ts';
import type { StaffViewer } from './viewer.ts';

/** What may be chosen from a list, in the order in which the lists stand. */
export const lists = ['who', 'state', 'area', 'stage', 'kind', 'priority'] as const;
export type ListName = (typeof lists)[number];

/** What may be asked for beside, each by a box of its own. */
export const boxes = ['overdue', 'unanswered', 'fresh'] as const;

interface Choices {
  readonly choices: readonly Choice[];
  readonly people?: readonly Choice[];
}

/** What stands in a list. Nothing chosen is everything. */
export const choicesOf = (viewer: StaffViewer, shown: QueueShown, name: ListName): Choices => {
  const words = (value: string): Choice => ({ value, words: wordsFor(viewer, name, value) });
  switch (name) {
    case 'who':
      return { choices: ['all', 'mine', 'free', 'followed'].map(words), people: people(viewer) };
    case 'state':
      return { choices: ['open', 'closed', 'any'].map(words) };
    case 'area':
      return { choices: ['', ...areasOf(viewer, shown)].map(words) };
    case 'stage':
      return { choices: ['', ...openStage.options].map(words) };
    case 'kind':
      return { choices: ['', ...kinds].map(words) };
    case 'priority':
      return { choices: ['', ...priorities].map(words) };
  }
};

/** The words of a choice; of what a list says when nothing is chosen. */
export const wordsFor = (viewer: StaffViewer, name: ListName, value: string): string => {
  const { say } = viewer;
  if (value === '') return say(`board:queue.filter.any.${name}`);
  switch (name) {
    case 'who':
      return ownWho.some((each) => each === value) ? say(`board:queue.filter.whose.${value}`) : nameOf(viewer, value); // prettier-ignore
    case 'state':
      return say(`board:queue.filter.states.${value}`);
    case 'area':
      return areaWords(viewer, value);
    case 'stage':
      return say(`cases:stages.${value}`);
    case 'kind':
      return say(`cases:kinds.${value}`);
    case 'priority':
      return say(`cases:priorities.${value}`);
  }
};

const ownWho = ['all', 'mine', 'free', 'followed'] as const;

/** Areas are called as the register calls them. */
const areaWords = ({ say, session }: StaffViewer, area: string): string => {
  if (area === 'own')
    return say('board:queue.filter.ownAreas', { count: session.coordinator.areas.length });
  return area === unplaced ? say('board:queue.filter.unplaced') : area;
};

const areasOf = ({ register, session }: StaffViewer, { areas }: QueueShown): readonly string[] => {
  const known = [...register.properties.map(({ area }) => area), ...areas];
  const named = [...new Set(known)].filter((area) => area !== unplaced).toSorted();
  return [...(session.coordinator.areas.length > 0 ? ['own'] : []), ...named, unplaced];
};

const people = ({ register, session }: StaffViewer): readonly Choice[] =>
  register.coordinators
    .filter(({ id, role }) => id !== session.coordinator.id && role !== 'reader')
    .map(({ id, name }) => ({ value: id, words: name }));
