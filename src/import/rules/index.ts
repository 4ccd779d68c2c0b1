import type { ImportRule } from '../rule.js';
import { checkEnding } from './check-ending.js';
import { dropPageNumbers } from './drop-page-numbers.js';
import { dropRepeatedRun } from './drop-repeated-run.js';
import { dropStrayLines } from './drop-stray-lines.js';
import { joinDropCaps } from './join-drop-caps.js';
import { joinTornParagraphs } from './join-torn-paragraphs.js';
import { moveAbout } from './move-about.js';
import { moveCaptions } from './move-captions.js';
import { moveClosingLife } from './move-closing-life.js';
import { moveFurniture } from './move-furniture.js';
import { moveNotices } from './move-notices.js';
import { plainMarkdown } from './plain-markdown.js';
import { readDateline } from './read-dateline.js';
import { readTitle } from './read-title.js';
import { restoreLostLetters } from './restore-lost-letters.js';
import { settlePullQuotes } from './settle-pull-quotes.js';
import { tidySpaces } from './tidy-spaces.js';

/**
 * The cleaning rules in the order they must run: letters first, so that two copies of a text compare equal; the
 * copies before the head, so that the one under the title is kept; pull quotes before torn paragraphs and lost
 * letters, which look at what stands before a paragraph.
 */
export const RULES: readonly ImportRule[] = [
  plainMarkdown,
  tidySpaces,
  joinDropCaps,
  dropRepeatedRun,
  moveAbout,
  dropStrayLines,
  dropPageNumbers,
  moveNotices,
  moveCaptions,
  moveFurniture,
  readDateline,
  readTitle,
  moveClosingLife,
  settlePullQuotes,
  joinTornParagraphs,
  restoreLostLetters,
  checkEnding,
];
