import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { opening } from '../opening.js';
import { throughFirstWord } from '../outer-words.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { openerRank } from '../sentence-openers.js';

const RULE = 'join-drop-caps';

/** A letter alone, an opening quote before it allowed. */
const ALONE = /^["'“‘«(]?\p{Lu}$/u;
const INLINE = /^(["'“‘«(]?\p{Lu}) (\p{Ll}[\p{L}'’-]*)/u;

/**
 * Joins a paragraph's first letter, printed large and torn off, to the word it belongs to: "I", blank, "n August"
 * becomes "In August". "A" and "I" are words too; there the rest of the word decides, and a person is asked.
 */
export const joinDropCaps: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const joined: Block[] = [];
  const known = new Set(blocks.flatMap((block) => words(block.text).map((word) => word.text)));
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const next = blocks[at + 1];
    if (next && ALONE.test(block.text) && /^[\p{Ll}'’]/u.test(next.text)) {
      joined.push(join(block, block.text, next.text));
      at++;
      continue;
    }
    const inline = INLINE.exec(block.text);
    if (inline && !standsAlone(inline[1] ?? '', inline[2] ?? '')) {
      joined.push(join(block, inline[1] ?? '', block.text.slice((inline[1] ?? '').length + 1)));
      continue;
    }
    joined.push(block);
  }
  return { blocks: joined, notes };

  function join(block: Block, letter: string, rest: string): Block {
    const fragment = /^['’]?[\p{L}\p{M}]*/u.exec(rest)?.[0] ?? '';
    const apart = standsAlone(letter, fragment);
    const text = apart ? `${letter} ${rest}` : letter + rest;
    notes.push({
      rule: RULE,
      line: block.line,
      message: `a torn first letter was joined: "${letter}" and "${fragment} …" are now "${opening(text)}"`,
      check: /[AIO]$/.test(letter) && openerRank(letter.slice(-1) + fragment) === undefined,
      before: `${letter} ${throughFirstWord(rest)}`,
    });
    return { ...block, text };
  }

  /** Whether the letter is a word of its own before this fragment ("A growing …"). */
  function standsAlone(letter: string, fragment: string): boolean {
    const last = letter.slice(-1);
    if (!/[AIO]/.test(last) || /^['’]/.test(fragment)) return false;
    const whole = last + fragment;
    if (openerRank(whole) !== undefined || known.has(whole)) return false;
    return fragment.length > 1 && (known.has(fragment) || fragment.length > 3);
  }
};
