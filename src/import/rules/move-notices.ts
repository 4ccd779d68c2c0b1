import { words } from '../../text/words.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';

const NOTICE =
  /^(?:disclaimer\b|(?:the )?(?:views?|opinions?)(?: and (?:views?|opinions?))? (?:presented|expressed|stated|represented|contained|in this)|this (?:article|essay|piece|post|commentary|paper|report|analysis) (?:was|is|has been|first|originally|appeared)(?: originally| first)? (?:published|appeared|written|adapted|republished|part of)|(?:originally|first) published|(?:editor|author)['’]?s['’]? note\b|©|\(c\) \d{4}|copyright\b|all rights reserved)/i;

const LONGEST = 80;

/** Moves notices about the text, such as whose views it gives or where it appeared first, to the front matter's notes. */
export const moveNotices: ImportRule = (blocks): RuleResult => {
  const moved = blocks.filter((block) => NOTICE.test(block.text) && words(block.text).length <= LONGEST);
  return {
    blocks: blocks.filter((block) => !moved.includes(block)),
    notes: moved.map((block) => ({
      rule: 'move-notices',
      line: block.line,
      message: `a notice was moved to the front matter: "${opening(block.text)}"`,
      check: false,
      before: block.text,
    })),
    found: { notes: moved.map((block) => block.text) },
  };
};
