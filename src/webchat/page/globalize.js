// @ts-check

/**
 * Web Chat's dates and numbers, by the browser's own knowledge of languages. Web Chat's table gives Swedish times as
 * "8:25 fm", and has not every language.
 * @param {string} locale
 */
export const createGlobalize = (locale) => ({
  dateFormatter: () => {
    const { format } = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    });
    return format;
  },
  /** @param {Intl.RelativeTimeFormatUnit} unit */
  relativeTimeFormatter: (unit) => {
    const format = new Intl.RelativeTimeFormat(locale);
    return (/** @type {number} */ value) => format.format(value, unit);
  },
  /** @param {number} count */
  plural: (count) => new Intl.PluralRules(locale).select(count),
  /** @param {string} unit */
  unitFormatter: (unit) => {
    const { format } = new Intl.NumberFormat(locale, { style: 'unit', unit });
    return format;
  },
});
