import { hear } from '../../support/hearing.ts';

/** Neither danger nor anything that stands out. */
const nothingElse = { dangers: [], marks: [] };

describe('a command', () => {
  it.each([
    ['tillbaka', 'back'],
    ['Hoppa över', 'skip'],
    ['vet inte', 'skip'],
    ['HJÄLP!', 'help'],
    ['?', 'help'],
    ['upprepa', 'repeat'],
    ['Börja om.', 'restart'],
    ['avbryt', 'stop'],
    ['jag vill inte fortsätta', 'stop'],
    ['Nej, jag vill inte fortsätta', 'stop'],
    ['jag vill inte gå vidare', 'stop'],
    ["I don't want to go on", 'stop'],
    ['I do not want to continue', 'stop'],
    ['I want to go on', 'goOn'],
    ['back', 'back'],
    ['start over', 'restart'],
    ["I don't know", 'skip'],
  ])('is heard in %j, whatever language is spoken', (text, command) => {
    expect(hear(text, 'ownWords')).toEqual({ found: {}, command, dangers: [] });
    expect(hear(text, 'ownWords', { language: 'en' }).command).toBe(command);
  });

  it.each([
    'Jag ropade på hjälp men ingen kom',
    'Han går fram och tillbaka hela natten',
    'De kan inte sluta spela',
    'jag orkar inte mer',
    'jag vill inte längre',
    'inte nu',
    'Vi vet inte vad vi ska göra?',
    'stoppa dem',
    'They go back and forth all night, help',
  ])('is only a whole message: %j is part of the story', (text) => {
    expect(hear(text, 'ownWords')).toMatchObject({ found: { ownWords: text } });
    expect(hear(text, 'ownWords').command).toBeUndefined();
  });

  it('is not heard where the same words are a choice', () => {
    expect(hear('Vet inte', 'position').found).toEqual({ position: 'unknown' });
    expect(hear("I don't know", 'position', { language: 'en' }).found).toEqual({
      position: 'unknown',
    });
  });

  it.each(['behåll', 'Behåll svaret', 'keep'])(
    '%j keeps an answer that is being changed',
    (text) => {
      expect(hear(text, 'date', { changing: true }).command).toBe('keep');
      expect(hear(text, 'date').command).toBeUndefined();
    },
  );

  it.each(['ja', 'skicka', 'nej', 'ändra'])('%j sends or changes nothing in a question', (text) => {
    expect(hear(text, 'date').command).toBeUndefined();
  });
});

describe('in the review', () => {
  it.each([
    'Skicka anmälan',
    'skicka',
    'Ja',
    'ok',
    'Det stämmer!',
    'Ja tack',
    'Ja, det stämmer',
    'Ja, skicka',
    'send',
    'yes',
  ])('%j sends', (text) => {
    expect(hear(text, undefined).command).toBe('send');
  });

  it.each(['Yes please', 'Yes, send it', "That's right", 'Send the report'])(
    '%j sends, in English',
    (text) => {
      expect(hear(text, undefined, { language: 'en' }).command).toBe('send');
    },
  );

  it.each(['Nej', 'ÄNDRA NÅGOT', 'ändra', 'change something'])('%j changes', (text) => {
    expect(hear(text, undefined)).toEqual({ ...nothingElse, found: {}, command: 'change' });
  });

  it.each([
    ['Ändra något', { command: 'change' }],
    ['Skicka anmälan', { command: 'send' }],
    ['Lägg till fler gånger', { command: 'change', line: 'earlier' }],
    ['Jag har skyddade personuppgifter', { marks: ['protectedIdentity'] }],
  ])('the button %j does what it says', (text, does) => {
    expect(hear(text, undefined)).toEqual({ found: {}, dangers: [], ...does });
  });

  it.each([
    ['Dag', 'date'],
    ['dag', 'date'],
    ['ändra dag', 'date'],
    ['Rätta med dina ord', 'ownWords'],
    ['Ditt namn', 'name'],
  ])('%j changes the line %s', (text, line) => {
    expect(hear(text, undefined)).toEqual({ ...nothingElse, found: {}, command: 'change', line });
  });

  it.each([
    ['nej, det var i lördags', { date: '2026-11-21' }],
    ['det var hunden som skällde', { kinds: ['dog'] }],
    ['nej, det började kl 23', { from: '23:00' }],
  ])('%j corrects what was said', (text, found) => {
    expect(hear(text, undefined)).toMatchObject({ found, dangers: [] });
  });

  it('an end is an end, and not when it began', () => {
    expect(hear('nej, det höll på till kl 03', undefined).found).toEqual({
      to: '03:00',
      ongoing: false,
    });
  });

  it.each(['constructor', 'tack', '😀'])('%j means nothing, and nothing happens', (text) => {
    expect(hear(text, undefined)).toEqual({ ...nothingElse, found: {} });
  });
});
