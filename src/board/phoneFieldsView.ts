import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import { dayparts, weekdays, type Answers } from '../domain/answers.ts';
import { wordsOf, type Question } from '../domain/questionSet.ts';
import { local } from '../domain/time.ts';
import { inputField, selectField } from './fields.ts';
import { earlierRows, manyIn, textIn, type PhoneFields } from './phoneAnswers.ts';
import type { StaffViewer } from './viewer.ts';
import { weekdayName } from './dateWords.ts';

interface Filled {
  readonly fields: PhoneFields;
  readonly answers: Answers;
}

/** A question of the conversation as a field of the page, in the same words. */
export const phoneField = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  switch (question.form) {
    case 'kinds':
    case 'impacts':
      return checkboxes(viewer, question, filled);
    case 'pattern':
      return patternField(viewer, question, filled);
    case 'occasions':
      return earlierField(viewer, question, filled);
    case 'words':
      return wordsField(viewer, question, filled);
    case 'choice':
    case 'leaning':
    case 'yesNo':
      return choiceField(viewer, question, filled);
    default:
      return lineField(viewer, question, filled);
  }
};

const askOf = ({ say }: StaffViewer, question: Question, { answers }: Filled): string =>
  say(`questions:${wordsOf(question, answers)}.ask`);

const labelOf = ({ say }: StaffViewer, { name }: Question): string =>
  say(`questions:${name}.label`);

const fieldOf = (viewer: StaffViewer, question: Question, filled: Filled) => ({
  id: `phone-${question.name}`,
  name: question.name,
  label: labelOf(viewer, question),
  hint: askOf(viewer, question, filled),
  value: textIn(filled.fields, question.name),
  optional: question.optional ?? false,
});

const types: Readonly<Partial<Record<Question['form'], 'date' | 'time'>>> = {
  day: 'date',
  clock: 'time',
};

const lineField = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  const type = types[question.form] ?? 'text';
  const today = local(viewer.now).toPlainDate().toString();
  const limits = type === 'date' ? { max: today } : {};
  return inputField(fieldOf(viewer, question, filled), type, limits);
};

const wordsField = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  const { id, name, label, hint, value, optional } = fieldOf(viewer, question, filled);
  return html`
    <p class="field">
      <label for=${id}>${label}</label>
      <span class="hint" id=${`${id}-hint`}>${hint}</span>
      <textarea
        id=${id}
        name=${name}
        rows="5"
        required=${!optional}
        aria-describedby=${`${id}-hint`}
        value=${value ?? ''}
      ></textarea>
    </p>
  `;
};

/** Where the labels of a question's choices stand. */
const choiceWords = ({ say }: StaffViewer, { name, form }: Question, option: string): string => {
  if (form === 'yesNo' || form === 'leaning') return say(`board:leanings.${option}`);
  if (name === 'kinds') return say(`cases:kinds.${option}`);
  if (name === 'position') return say(`board:positions.${option}`);
  if (name === 'frequency') return say(`cases:frequencies.${option}`);
  return say(`questions:${name}.options.${option}`);
};

const choiceField = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  const options = question.options ?? ['yes', 'no'];
  const choices = options.map((value) => ({ value, words: choiceWords(viewer, question, value) }));
  return selectField(fieldOf(viewer, question, filled), choices, viewer.say('board:phone.unsaid'));
};

const group = (legend: string, hint: string, body: ComponentChildren): VNode => html`
  <fieldset class="field">
    <legend>${legend}</legend>
    <p class="hint">${hint}</p>
    ${body}
  </fieldset>
`;

interface Box {
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly chosen: readonly string[];
}

const box = ({ name, value, words, chosen }: Box): VNode => html`
  <label class="choice">
    <input type="checkbox" name=${name} value=${value} checked=${chosen.includes(value)} />
    <span>${words}</span>
  </label>
`;

const checkboxes = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  const { name, options = [] } = question;
  const chosen = manyIn(filled.fields, name);
  const boxes = options.map((each) =>
    box({ name, value: each, words: choiceWords(viewer, question, each), chosen }),
  );
  const body = html`<div class="choices narrowly">${boxes}</div>`;
  return group(labelOf(viewer, question), askOf(viewer, question, filled), body);
};

const patternField = (viewer: StaffViewer, question: Question, filled: Filled): VNode => {
  const chosen = manyIn(filled.fields, 'pattern');
  const days = weekdays.map((each, index) =>
    box({ name: 'pattern', value: each, words: weekdayName(viewer, index), chosen }),
  );
  const parts = dayparts.map((each) =>
    box({ name: 'pattern', value: each, words: viewer.say(`board:pattern.${each}`), chosen }),
  );
  const body = html`<div class="choices narrowly">${days} ${parts}</div>`;
  return group(labelOf(viewer, question), viewer.say('board:phone.pattern'), body);
};

const earlierField = (viewer: StaffViewer, question: Question, { fields }: Filled): VNode => {
  const { say } = viewer;
  const names = ['date', 'from', 'to'] as const;
  const rows = Array.from({ length: earlierRows }, (_, row) => {
    const inputs = names.map((name) =>
      inputField(
        {
          id: `phone-earlier-${row}-${name}`,
          name: `earlier-${row}-${name}`,
          label: say(`questions:${name}.label`),
          value: textIn(fields, `earlier-${row}-${name}`),
          optional: true,
        },
        name === 'date' ? 'date' : 'time',
      ),
    );
    return html`<div class="occasion">${inputs}</div>`;
  });
  return group(labelOf(viewer, question), say('board:phone.earlier'), rows);
};
