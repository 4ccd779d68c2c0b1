import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { endsSentence } from '../sentence-end.js';

const ROLE = /\b(?:is|was|are|has been|serves as|works as|works at|works for|writes|covers|teaches|reports|holds)\b/;
const UNNAMED = /^the (?:authors?|writers?) (?:is|are|was|were) (?:an?|the|both|professors?|researchers?|fellows?)\b/i;
const LONGEST = 90;

/** Moves a paragraph near the end that tells who the author is ("Mona Saleh is a reporter in Aden.") to the front matter. */
export const moveClosingLife: ImportRule = (blocks, { given, found }): RuleResult => {
  const names = [...(given.authors ?? []), ...(found.authors ?? [])].map(folded);
  const from = Math.max(1, Math.min(blocks.length - 6, Math.ceil(blocks.length * 0.6)));
  const moved = blocks.filter((block, at) => at >= from && isLife(block, names));
  return {
    blocks: blocks.filter((block) => !moved.includes(block)),
    notes: moved.map((block) => ({
      rule: 'move-closing-life',
      line: block.line,
      message: `a note on the author was moved to the front matter: "${opening(block.text)}"`,
      check: false,
      before: block.text,
    })),
    found: { about: moved.map((block) => block.text) },
  };
};

function isLife({ text }: Block, names: readonly string[]): boolean {
  if (!endsSentence(text) || words(text).length > LONGEST) return false;
  if (UNNAMED.test(text)) return true;
  return (
    ROLE.test(text.slice(0, 160)) && names.some((name) => name !== '' && `${folded(text)} `.startsWith(`${name} `))
  );
}

function folded(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}
