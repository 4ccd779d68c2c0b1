import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';

const RULE = 'plain-markdown';
const LINK = /!?\[([^[\]]+)\]\(<?([^()\s<>]+)>?(?: "[^"]*")?\)/g;

/**
 * Takes Markdown's marks out of a text, so that a quote is what its author wrote: headings, emphasis, links, whose
 * address the report keeps.
 */
export const plainMarkdown: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const plain = blocks.map((block): Block => {
    const addresses: string[] = [];
    const text = block.text
      .replace(/^#{1,6} +(.*?)(?: +#+)?$/, '$1')
      .replace(LINK, (link, words: string) => {
        addresses.push(link);
        return words;
      })
      .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]+?)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2')
      .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2');
    if (text === block.text) return block;
    notes.push({
      rule: RULE,
      line: block.line,
      message: `marks of Markdown were taken out of "${opening(block.text)}"`,
      check: false,
      ...(addresses.length > 0 ? { before: addresses.join(' ') } : {}),
    });
    return { ...block, text };
  });
  return { blocks: plain, notes };
};
