/**
 * What Slack accepts, in UTF-16 code units and items. From Slack's Block Kit reference and from running the models of
 * Slack's own Python SDK; where the two differ, the stricter is used.
 */
export const SECTION_TEXT = 3_000;
export const SECTION_FIELDS = 10;
export const SECTION_FIELD_TEXT = 2_000;
export const HEADER_TEXT = 150;
export const CONTEXT_ELEMENTS = 10;
export const CONTEXT_TEXT = 3_000;
export const ACTIONS_ELEMENTS = 25;
export const CONTEXT_ACTIONS_ELEMENTS = 5;
export const BUTTON_TEXT = 75;
export const BUTTON_VALUE = 2_000;
export const BUTTON_URL = 3_000;
export const BLOCK_ID = 255;
export const ACTION_ID = 255;
/** Read by screen readers in place of a button's text. */
export const ACCESSIBILITY_LABEL = 75;
export const OPTION_TEXT = 75;
/** The SDK lets 76 and more through, the reference and the types say 75. */
export const OPTION_VALUE = 75;
export const PLACEHOLDER_TEXT = 150;
export const SELECT_OPTIONS = 100;
export const OVERFLOW_OPTIONS = 5;
export const CHECKED_OPTIONS = 10;
export const TYPED_TEXT = 3_000;
export const CONFIRM_TITLE = 100;
export const CONFIRM_TEXT = 300;
export const CONFIRM_BUTTON = 30;
export const IMAGE_ALT_TEXT = 2_000;
export const IMAGE_URL = 3_000;
export const IMAGE_TITLE = 2_000;
export const INPUT_LABEL = 2_000;
export const INPUT_HINT = 2_000;
export const MARKDOWN_TEXT = 12_000;
export const TABLE_ROWS = 100;
export const TABLE_CELLS = 20;
/** Of all cells together. */
export const TABLE_TEXT = 10_000;
export const TABLE_COLUMN_SETTINGS = 20;
export const TABLES_A_MESSAGE = 1;
export const VIEW_TITLE = 24;
export const VIEW_SUBMIT = 24;
export const VIEW_CLOSE = 24;
export const VIEW_BLOCKS = 100;
export const VIEW_PRIVATE_METADATA = 3_000;
export const VIEW_CALLBACK_ID = 255;
export const MESSAGE_BLOCKS = 50;
/** `chat.update` refuses more, so nothing that may be updated later carries more. */
export const MESSAGE_TEXT = 4_000;
/**
 * What all blocks of a message may weigh together. Slack's cap is not documented: `msg_blocks_too_long` was reported
 * from 11,300 characters on, earlier for rich text than for markdown, since containers count as well (slackapi/bolt-js
 * issues 2509 and 2867). `blocksWeight` counts containers too.
 */
export const MESSAGE_BLOCKS_WEIGHT = 10_000;
