// @ts-check

/**
 * A keyboard on some phones lies over the page and pushes its top out of sight. Tells the style how far, so that
 * the way out stays on the screen. Who has zoomed in has chosen what to see.
 */
export const followView = () => {
  const view = window.visualViewport;
  if (!view) return;
  const tell = () => {
    const above = view.scale > 1 ? 0 : view.offsetTop;
    document.documentElement.style.setProperty('--above', `${above}px`);
  };
  view.addEventListener('resize', tell);
  view.addEventListener('scroll', tell);
};
