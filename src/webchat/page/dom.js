// @ts-check

/**
 * The element with this id.
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} kind
 * @returns {T}
 * @throws when the page has none
 */
export const byId = (id, kind) => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
};

/**
 * @param {string} id
 * @param {() => unknown} act
 */
export const onClick = (id, act) => byId(id, HTMLElement).addEventListener('click', act);
