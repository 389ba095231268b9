// @ts-check

/**
 * Puts text on the clipboard, also where a page may not do so by itself (an address without https).
 * @param {string} text
 * @returns {Promise<boolean>} whether it is there
 */
export const copy = async (text) => {
  if (!navigator.clipboard) return copyBySelection(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
};

/** @param {string} text */
const copyBySelection = (text) => {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
};
