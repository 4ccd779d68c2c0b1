import { words } from '../../text/words.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';

const CREDIT =
  /\b(?:photo(?:graph)?s?|image|picture|illustration|map|graphic)s? (?:by|credit|courtesy|via|from|©)\b|^(?:photo(?:graph)?|image|picture|illustration|map|caption)(?: credit)?\s*[:©]|\b(?:on|via) unsplash\b|\((?:[^()]*\/)?(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Shutterstock|Wikimedia(?: Commons)?)[^()]*\)$/i;

const LONGEST = 50;

/** Moves captions and picture credits ("Photo by …", "(Reuters)") out of the text. */
export const moveCaptions: ImportRule = (blocks): RuleResult => {
  const moved = blocks.filter((block) => CREDIT.test(block.text) && words(block.text).length <= LONGEST);
  return {
    blocks: blocks.filter((block) => !moved.includes(block)),
    notes: moved.map((block) => ({
      rule: 'move-captions',
      line: block.line,
      message: `a caption was moved to the front matter: "${opening(block.text)}"`,
      check: words(block.text).length > 25,
      before: block.text,
    })),
    found: { captions: moved.map((block) => block.text) },
  };
};
