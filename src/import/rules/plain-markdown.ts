import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';

const RULE = 'plain-markdown';
const LINK = /!?\[([^[\]]+)\]\(<?([^()\s<>]+)>?(?: "[^"]*")?\)/g;

/**
 * Takes Markdown's marks out of a text, so that a quote is what its author wrote: headings, emphasis, links, whose
 * address the report keeps. Where a mark stood within a word ("*Post*'s"), the report keeps the whole paragraph.
 */
export const plainMarkdown: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const plain = blocks.map((block): Block => {
    const addresses: string[] = [];
    const text = block.text
      .replace(/^#{1,6} +(.*?)(?: +#+)?$/, '$1')
      .replace(LINK, (link, label: string) => {
        addresses.push(link);
        return label;
      })
      .replace(/(?<![\p{L}\p{M}\p{N}*])(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\p{L}\p{M}\p{N}*])/gu, '$2')
      .replace(/(?<![\p{L}\p{M}\p{N}_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{M}\p{N}_])/gu, '$2')
      .trim();
    if (text === block.text) return block;
    const before = sameWords(block.text.replace(LINK, ' $1 '), text) ? addresses.join(' ') : block.text;
    notes.push({
      rule: RULE,
      line: block.line,
      message: `marks of Markdown were taken out of "${opening(block.text)}"`,
      check: false,
      ...(before === '' ? {} : { before }),
    });
    return { ...block, text };
  });
  return { blocks: plain, notes };
};

function sameWords(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) => words(text).map((word) => word.folded));
  return one?.join(' ') === other?.join(' ');
}
