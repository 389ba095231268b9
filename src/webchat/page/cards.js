// @ts-check
import { colours, FONT } from './look.js';

/** How cards look: Web Chat's own host config is made for light cards only. */
export const lookOfCards = () => ({
  containerStyles: containers(colours()),
  supportsInteractivity: true,
  fontFamily: FONT,
  fontSizes: { small: 14, default: 16, medium: 17, large: 19, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: colours()('line') },
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'vertical',
    buttonSpacing: 8,
    maxActions: 100,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'default',
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 8,
  },
  inputs: { label: { requiredInputs: { weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } },
  textBlock: { headingLevel: 2 },
});

/** @param {(name: string) => string} colour */
const containers = (colour) => {
  const foregroundColors = foregrounds(colour);
  const tinted = { backgroundColor: colour('page'), foregroundColors };
  const marked = { backgroundColor: colour('mine'), foregroundColors };
  const warm = { backgroundColor: colour('warm'), foregroundColors };
  return {
    default: { foregroundColors },
    emphasis: tinted,
    accent: marked,
    good: marked,
    attention: warm,
    warning: warm,
  };
};

/** @param {(name: string) => string} colour */
const foregrounds = (colour) => {
  const ink = { default: colour('ink'), subtle: colour('subtle') };
  const accent = { default: colour('accent'), subtle: colour('accent') };
  const danger = { default: colour('danger'), subtle: colour('danger') };
  return {
    default: ink,
    dark: ink,
    light: { default: colour('subtle'), subtle: colour('subtle') },
    accent,
    good: accent,
    attention: danger,
    warning: danger,
  };
};
