import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';

/** Drops lines without a letter or a digit ("." or ":" or "***"). */
export const dropStrayLines: ImportRule = (blocks): RuleResult => {
  const stray = blocks.filter((block) => !/[\p{L}\p{N}]/u.test(block.text));
  return {
    blocks: blocks.filter((block) => !stray.includes(block)),
    notes: stray.map((block) => ({
      rule: 'drop-stray-lines',
      line: block.line,
      message: `a line without words was dropped: "${opening(block.text)}"`,
      check: false,
      before: block.text,
    })),
  };
};
