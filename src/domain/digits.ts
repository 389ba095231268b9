/** The same text with 0 to 9 for Arabic-Indic digits (U+0660, U+06F0), so that numbers can be looked up and dialled. */
export const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) % 16));
