import { CardFactory, type Attachment } from 'botbuilder';
import type { Say } from '../../app/ports.ts';
import { workerIn } from '../../domain/routing.ts';
import { isAnswerable, type StaffView } from '../../domain/caseView.ts';
import type { Register } from '../../domain/register.ts';
import type { Action } from '../../domain/transitions.ts';
import { dayInWords } from '../describe.ts';

export interface CardShown {
  readonly view: StaffView;
  readonly version: number;
  readonly say: Say;
  readonly register: Register;
  /** Whose card it is. */
  readonly staff: string;
  readonly publicUrl: string;
  /** What has just happened, or why it could not be done. */
  readonly said?: string | undefined;
}

/**
 * A case as a card for one coordinator's own chat (Adaptive Cards 1.5): where it is, what breaks first, and what this role may
 * do now. Who complained, and what anybody wrote, is never in it.
 */
export const caseCard = (shown: CardShown): Attachment =>
  CardFactory.adaptiveCard({
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: shown.say('page:locale'),
    body: [...head(shown), facts(shown)],
    actions: actions(shown),
    fallbackText: shown.say('teams:card.fallback', { number: shown.view.number }),
  });

const text = (words: string, look: object = {}) => ({
  type: 'TextBlock',
  text: words,
  wrap: true,
  ...look,
});

const head = ({ view, say, said }: CardShown): readonly object[] => [
  ...(said ? [text(said, { weight: 'Bolder', color: 'Accent' })] : []),
  text(aboutWords(view, say), { size: 'Large', weight: 'Bolder', style: 'heading' }),
  text(`${view.number} · ${whereWords(view, say)}`, { spacing: 'None', isSubtle: true }),
];

/** What it is about: its kinds, or its category when it has none. */
export const aboutWords = (
  { kinds, category }: Pick<StaffView, 'kinds' | 'category'>,
  say: Say,
): string =>
  kinds.length > 0
    ? kinds.map((kind) => say(`cases:kinds.${kind}`)).join(' · ')
    : say(`cases:categories.${category}`);

const whereWords = ({ place: { address, flat } }: StaffView, say: Say): string => {
  if (!address) return say('board:place.unknown');
  return flat ? say('board:place.flat', { address, flat }) : address;
};

const facts = ({ view, say, register }: CardShown): object => {
  const [first] = view.clocks;
  const owner = register.coordinators.find(({ id }) => id === view.owner)?.name ?? view.owner;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['board:case.priority', say(`cases:priorities.${view.priority}`)],
    ['board:case.stage', say(`cases:stages.${view.stage}`)],
    ['board:case.owner', owner],
    [
      'board:case.next',
      first && `${say(`board:clocks.kinds.${first.kind}`)}, ${dayInWords(first.by, say)}`,
    ],
    ['board:queue.columns.size', sizeWords(view, say)],
  ];
  return {
    type: 'FactSet',
    facts: lines.flatMap(([key, value]) => (value ? [{ title: say(key), value }] : [])),
  };
};

const sizeWords = ({ reports, households, incidents }: StaffView, say: Say): string =>
  [
    say('board:counts.reports', { count: reports.length }),
    say('board:counts.households', { count: households }),
    say('board:counts.incidents', { count: incidents }),
  ].join(', ');

const may = ({ view }: CardShown, action: Action): boolean =>
  view.may.some((each) => each.action === action);

/** Teams answers an Execute with the fresh card; older clients send the same as a message. */
const execute = (
  { view, version }: CardShown,
  {
    verb,
    title,
    data = {},
  }: { readonly verb: string; readonly title: string; readonly data?: object },
): object => {
  const sent = { verb, number: view.number, seen: version, ...data };
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: sent,
    fallback: { type: 'Action.Submit', title, data: sent },
  };
};

const actions = (shown: CardShown): readonly object[] => [
  ...take(shown),
  ...note(shown),
  ...contact(shown),
  ...handOver(shown),
  {
    type: 'Action.OpenUrl',
    title: shown.say('teams:card.open'),
    url: `${shown.publicUrl}/board/cases/${shown.view.number}`,
  },
];

const take = (shown: CardShown): readonly object[] => {
  const { view, staff, say } = shown;
  const isMine = view.taken && view.owner === staff;
  return may(shown, 'take') && !isMine
    ? [execute(shown, { verb: 'take', title: say('board:work.take') })]
    : [];
};

/** A question that is folded away until it is wanted. */
const folded = (title: string, body: readonly object[], action: object): object => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body, actions: [action] },
});

const words = (say: Say, label: string): object => ({
  type: 'Input.Text',
  id: 'text',
  label: say(label),
  isMultiline: true,
  maxLength: 4_000,
});

const note = (shown: CardShown): readonly object[] => {
  const { say } = shown;
  if (!may(shown, 'note')) return [];
  const save = execute(shown, { verb: 'note', title: say('board:work.noteSave') });
  return [folded(say('board:work.note'), [words(say, 'board:work.note')], save)];
};

/** With whom somebody has spoken: one complainant each, or the tenant whom it is about. */
const contact = (shown: CardShown): readonly object[] => {
  const { view, say } = shown;
  if (!may(shown, 'step')) return [];
  const complainants = view.reports.flatMap((report, index) =>
    !report.follows && (isAnswerable(report) || report.type === 'callback')
      ? [{ title: say('teams:card.complainant', { number: index + 1 }), value: report.id }]
      : [],
  );
  const respondent =
    view.category === 'disturbance'
      ? [{ title: say('board:steps.contactRespondent'), value: 'respondent' }]
      : [];
  const who = {
    type: 'Input.ChoiceSet',
    id: 'with',
    label: say('teams:card.with'),
    isRequired: true,
    errorMessage: say('board:work.chooseNone'),
    choices: [...respondent, ...complainants],
  };
  if (who.choices.length === 0) return [];
  const save = execute(shown, { verb: 'contact', title: say('board:work.stepSave') });
  return [folded(say('teams:card.contact'), [who, words(say, 'board:work.stepText')], save)];
};

const handOver = (shown: CardShown): readonly object[] => {
  const { view, say, register } = shown;
  if (!may(shown, 'handOver')) return [];
  const colleagues = register.coordinators.filter(
    ({ id }) => id !== view.owner && workerIn(register, id),
  );
  const who = {
    type: 'Input.ChoiceSet',
    id: 'to',
    label: say('board:work.handOverTo'),
    isRequired: true,
    errorMessage: say('board:work.chooseNone'),
    choices: colleagues.map(({ id, name }) => ({ title: name, value: id })),
  };
  const save = execute(shown, { verb: 'handOver', title: say('board:work.handOverSave') });
  const body = [who, words(say, 'board:work.handOverText')];
  return [folded(say('board:work.handOver'), body, save)];
};
