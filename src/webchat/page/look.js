// @ts-check

/** The colours of chat.css, as they are now: light or dark. */
export const colours = () => {
  const style = getComputedStyle(document.documentElement);
  /** @param {string} name */
  return (name) => style.getPropertyValue(`--${name}`).trim();
};

export const FONT = 'inherit';

const ROUND = 12;

const canHover = matchMedia('(hover: hover)');

/** Web Chat's `styleOptions`. What has no option is in chat.css. */
export const lookOfChat = () => {
  const colour = colours();
  return {
    primaryFont: FONT,
    backgroundColor: colour('page'),
    accent: colour('accent'),
    subtle: colour('subtle'),
    fontSizeSmall: '85%',
    ...bubbles(colour),
    ...buttons(colour),
    ...sending(colour),
    hideToaster: true,
    notificationText: colour('subtle'),
    failedConnectivity: colour('danger'),
    hideUploadButton: true,
    timestampColor: colour('subtle'),
    transcriptVisualKeyboardIndicatorColor: colour('accent'),
    transcriptActivityVisualKeyboardIndicatorColor: colour('accent'),
    transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
    transcriptActivityVisualKeyboardIndicatorWidth: 2,
    transcriptOverlayButtonBackground: colour('accent'),
    transcriptOverlayButtonBackgroundOnFocus: colour('accent'),
    transcriptOverlayButtonBackgroundOnHover: colour('accent'),
    transcriptOverlayButtonColor: colour('onAccent'),
    cardEmphasisBackgroundColor: colour('page'),
    cardPushButtonBackgroundColor: colour('accent'),
    cardPushButtonTextColor: colour('onAccent'),
  };
};

/** @param {(name: string) => string} colour */
const bubbles = (colour) => ({
  bubbleBackground: colour('surface'),
  bubbleTextColor: colour('ink'),
  bubbleBorderColor: colour('line'),
  bubbleBorderRadius: ROUND,
  bubbleMaxWidth: 560,
  bubbleMinWidth: 0,
  bubbleFromUserBackground: colour('mine'),
  bubbleFromUserTextColor: colour('onMine'),
  bubbleFromUserBorderColor: colour('mine'),
  bubbleFromUserBorderRadius: ROUND,
});

/** @param {(name: string) => string} colour */
const buttons = (colour) => ({
  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: colour('surface'),
  // On a touch screen a hover would stay where the finger was.
  suggestedActionBackgroundColorOnHover: colour(canHover.matches ? 'mine' : 'surface'),
  suggestedActionBackgroundColorOnActive: colour('mine'),
  suggestedActionBorderColor: colour('accent'),
  suggestedActionTextColor: colour('accent'),
  suggestedActionKeyboardFocusIndicatorBorderColor: colour('accent'),
  suggestedActionKeyboardFocusIndicatorBorderRadius: ROUND + 6,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionsVisualKeyboardIndicatorColor: colour('accent'),
});

/** @param {(name: string) => string} colour */
const sending = (colour) => ({
  sendBoxBackground: colour('surface'),
  sendBoxTextColor: colour('ink'),
  sendBoxPlaceholderColor: colour('subtle'),
  sendBoxBorderTop: `1px solid ${colour('line')}`,
  sendBoxHeight: 52,
  sendBoxTextWrap: true,
  sendBoxButtonAlignment: 'bottom',
  sendBoxButtonColor: colour('accent'),
  sendBoxButtonColorOnDisabled: colour('subtle'),
  sendBoxButtonShadeColor: 'transparent',
  sendBoxButtonShadeColorOnActive: colour('mine'),
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeColorOnHover: colour('mine'),
  sendBoxButtonShadeBorderRadius: ROUND,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: colour('accent'),
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: ROUND,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,
});
