import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const RULE = 'join-torn-paragraphs';

/** Joins a paragraph that breaks off in mid-sentence to the one that goes on in lower case. */
export const joinTornParagraphs: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const torn =
      before &&
      !before.pullQuote &&
      beginsLowerCase(block.text) &&
      !endsSentence(before.text) &&
      words(before.text).length >= 8;
    if (!torn) {
      joined.push(block);
      continue;
    }
    joined[joined.length - 1] = { ...before, text: `${before.text} ${block.text}` };
    notes.push({
      rule: RULE,
      line: block.line,
      message: `a paragraph torn in mid-sentence was joined: "… ${before.text.slice(-25)} ${block.text.slice(0, 25)} …"`,
      check: true,
    });
  }
  return { blocks: joined, notes };
};
