import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const RULE = 'read-title';
const LONGEST = 25;
/** Lines of fewer words above a title are labels of the site or its sections. */
const TITLE_WORDS = 4;

/**
 * Reads the title off the lines before the first sentence: the supplied one where it stands there, else the first of
 * four words or more, else the first. Labels above it go to the front matter; a standfirst stays the first paragraph.
 */
export const readTitle: ImportRule = (blocks, { given }): RuleResult => {
  const start = blocks.findIndex((block) => isProse(block));
  const candidates = blocks.slice(0, Math.max(0, start)).filter((block) => canBeTitle(block));
  const title =
    candidates.find((block) => given.title !== undefined && folded(block.text) === folded(given.title)) ??
    candidates.find((block) => words(block.text).length >= TITLE_WORDS) ??
    candidates[0];
  if (!title) return { blocks, notes: [] };
  const at = blocks.indexOf(title);
  const labels = blocks.slice(0, at).filter((block) => isLabel(block));
  const notes: ImportNote[] = [title, ...labels].map((block) => ({
    rule: RULE,
    line: block.line,
    message: `"${block.text}" was ${block === title ? 'read as the title' : 'taken for a label above the title and moved to the front matter'}`,
    check: block !== title || candidates.length - labels.length > 1 || block.text.endsWith('?'),
    before: block.text,
  }));
  return {
    blocks: blocks.filter((block) => block !== title && !labels.includes(block)),
    notes,
    found: {
      title: title.text,
      notes: labels.length > 0 ? [`Printed above the title: ${labels.map((block) => block.text).join(' · ')}`] : [],
    },
  };
};

function isProse(block: Block): boolean {
  return endsSentence(block.text) && words(block.text).length >= 10;
}

function canBeTitle({ text, pullQuote }: Block): boolean {
  const count = words(text).length;
  if (pullQuote || count === 0 || count > LONGEST || beginsLowerCase(text)) return false;
  return !/[.,;:]["'”’)]?$/.test(text) && !/^[QA]: /.test(text);
}

function isLabel({ text }: Block): boolean {
  return words(text).length < TITLE_WORDS && !endsSentence(text);
}

function folded(text: string): string {
  return words(text)
    .map((word) => word.folded)
    .join(' ');
}
