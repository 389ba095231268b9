import type { Answers, QuestionName, SaidHome } from './answers.ts';

/** The home that was told so that it may be one of several, until the person has been asked which. */
export const unclearHome = (given: Answers, name: QuestionName): SaidHome | undefined => {
  const home = name === 'home' || name === 'sourceHome' ? given[name] : undefined;
  return home?.candidates && !home.unsure ? home : undefined;
};

/** Who cannot say which home it is has still told of it: it is kept as said, for a person to find out. */
export const keptUnclear = (given: Answers, name: QuestionName): Answers => {
  const home = unclearHome(given, name);
  return home ? { ...given, [name]: { ...home, unsure: true } } : given;
};
