import { z } from 'zod';
import { buttonCard } from '../../../src/bot/cards/buttons.ts';
import { reviewCard } from '../../../src/bot/cards/review.ts';

const actionSet = z.strictObject({
  type: z.literal('ActionSet'),
  actions: z
    .array(
      z.strictObject({
        type: z.literal('Action.Submit'),
        title: z.string(),
        data: z.strictObject({
          msteams: z.strictObject({ type: z.literal('imBack'), value: z.string() }),
        }),
      }),
    )
    .min(1)
    .max(6),
});

const card = <T extends z.ZodType>(element: T) =>
  z.strictObject({
    $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
    type: z.literal('AdaptiveCard'),
    version: z.literal('1.5'),
    body: z.array(element),
  });

const pressed = z.object({ data: z.strictObject({ change: z.string() }), title: z.string() });

const hostile = '**fet** _lut_ [länk](https://exempel.se) <script>alert(1)</script> {{date}}\n# a';

const line = (name: 'ownWords' | 'name', value: string) => ({
  name,
  label: 'Med dina ord',
  value,
  action: `Ändra: ${value}`,
});

describe('the card of ready answers', () => {
  it.each([
    [1, [1]],
    [6, [6]],
    [7, [6, 1]],
    [28, [6, 6, 6, 6, 4]],
  ])('with %i of them shows %j a set: Teams shows at most six', (count, sets) => {
    const buttons = Array.from({ length: count }, (_, n) => `Svar ${n}`);
    const { body } = card(actionSet).parse(buttonCard(buttons).content);
    expect(body.map(({ actions }) => actions.length)).toEqual(sets);
    expect(body.flatMap(({ actions }) => actions.map(({ title }) => title))).toEqual(buttons);
  });

  it('says in the person’s name what is written on the button', () => {
    const { body } = card(actionSet).parse(buttonCard(['Vet inte']).content);
    expect(body[0]?.actions[0]?.data.msteams).toEqual({ type: 'imBack', value: 'Vet inte' });
  });

  it('is an Adaptive Card', () => {
    expect(buttonCard(['x']).contentType).toBe('application/vnd.microsoft.card.adaptive');
  });
});

describe('the card of the review', () => {
  const content = card(z.object({ selectAction: pressed })).parse(
    reviewCard([line('ownWords', hostile), line('name', 'Eva')]).content,
  );

  it('has a line for each answer, which is changed by pressing it', () => {
    const lines = content.body.map(({ selectAction }) => selectAction.data.change);
    expect(lines).toEqual(['ownWords', 'name']);
  });

  it('keeps what a person wrote as text: no block that reads Markdown holds it', () => {
    const { content: whole } = reviewCard([line('ownWords', hostile)]);
    const text = JSON.stringify(whole);
    expect(text).toContain(JSON.stringify(hostile));
    expect(text).not.toMatch(/"type":"(?!AdaptiveCard|Container|RichTextBlock|TextRun|Action\.)/);
  });

  it('opens no link and runs nothing: its only actions go back to the bot', () => {
    const text = JSON.stringify(reviewCard([line('ownWords', hostile)]).content);
    expect(text.match(/"type":"Action\.[^"]*"/g)).toEqual(['"type":"Action.Submit"']);
  });
});
