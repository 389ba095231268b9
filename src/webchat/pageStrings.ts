import type { Say } from '../app/ports.ts';

/**
 * What Web Chat says itself: the sentences that it has not in Swedish (or says badly), under Web Chat's own names.
 * `$1` is filled in by Web Chat.
 */
const STRINGS = [
  'ACTIVITY_BOT_ATTACHED_ALT',
  'ACTIVITY_BOT_SAID_ALT',
  'ACTIVITY_NUM_ATTACHMENTS_FEW_ALT',
  'ACTIVITY_NUM_ATTACHMENTS_MANY_ALT',
  'ACTIVITY_NUM_ATTACHMENTS_ONE_ALT',
  'ACTIVITY_NUM_ATTACHMENTS_OTHER_ALT',
  'ACTIVITY_NUM_ATTACHMENTS_TWO_ALT',
  'ACTIVITY_STATUS_SEND_FAILED_RETRY',
  'ACTIVITY_YOU_SAID_ALT',
  'ADAPTIVE_CARD_ERROR_BOX_TITLE_PARSE',
  'ADAPTIVE_CARD_ERROR_BOX_TITLE_RENDER',
  'CONNECTIVITY_STATUS_ALT_RENDER_ERROR',
  'SUGGESTED_ACTIONS_LABEL_ALT',
  'TELEPHONE_KEYPAD_INPUT_MESSAGE',
  'TEXT_INPUT_ALT',
  'TEXT_INPUT_ATTACHMENTS_FEW',
  'TEXT_INPUT_ATTACHMENTS_MANY',
  'TEXT_INPUT_ATTACHMENTS_ONE',
  'TEXT_INPUT_ATTACHMENTS_OTHER',
  'TEXT_INPUT_ATTACHMENTS_TWO',
  'TEXT_INPUT_DROP_ZONE',
  'TEXT_INPUT_LENGTH_EXCEEDED_ALT',
  'TEXT_INPUT_PLACEHOLDER',
  'TEXT_INPUT_TELEPHONE_KEYPAD_BUTTON_ALT',
  'TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT',
  'TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT',
  'TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT',
  'TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_WITH_ACCESS_KEY_LABEL_ALT',
  'TRANSCRIPT_TERMINATOR_TEXT',
  'TYPING_INDICATOR_ALT',
  'TYPING_INDICATOR_SINGLE_TEXT',
  'TYPING_INDICATOR_MULTIPLE_TEXT',
] as const;

/** For Web Chat's `overrideLocalizedStrings`. */
const webChatStrings = (say: Say): Readonly<Record<string, string>> =>
  Object.fromEntries(STRINGS.map((name) => [name, say(`page:webchat.${name}`)]));

/** The page's script gets its words and settings here, as JSON in an attribute. */
export const scriptSettings = (say: Say, language: string) => ({
  language,
  locale: say('page:locale'),
  direction: say('page:direction'),
  strings: webChatStrings(say),
  words: {
    lost: say('page:contact.lost'),
    trying: say('page:contact.trying'),
    back: say('page:contact.back'),
    unloaded: say('page:contact.unloaded'),
    copied: say('page:receipt.copied'),
    uncopied: say('page:receipt.uncopied'),
  },
});
