import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase } from '../sentence-end.js';
import { openerRank, openerWithLostLetter } from '../sentence-openers.js';

const RULE = 'restore-lost-letters';

/**
 * Puts a paragraph's lost first letter back, in square brackets: "his concern" is "[T]his concern" where every other
 * paragraph begins with a capital. The letter is that of the most common sentence opener with this ending, or of a
 * word of the text; where the fragment is itself the more common opener, nothing is put in and a person is asked.
 */
export const restoreLostLetters: ImportRule = (blocks): RuleResult => {
  const notes: ImportNote[] = [];
  const remarks: string[] = [];
  let byTail: Map<string, string> | undefined;
  const lettered = blocks.filter((block) => /^["'“‘«(]?\p{L}/u.test(block.text));
  const capital = lettered.filter((block) => !beginsLowerCase(block.text)).length;
  const capitalsAreTheRule = capital > 0 && capital >= 0.75 * lettered.length;
  const restored = blocks.map((block) => (beginsLowerCase(block.text) && capitalsAreTheRule ? restore(block) : block));
  return { blocks: restored, notes, found: { notes: remarks } };

  function restore(block: Block): Block {
    const fragment = /^[\p{L}\p{M}]+/u.exec(block.text)?.[0] ?? '';
    const whole = wholeWord(fragment);
    if (!whole) {
      notes.push({
        rule: RULE,
        line: block.line,
        message: `a paragraph begins in lower case ("${opening(block.text)}"): see whether its beginning is missing`,
        check: true,
      });
      return block;
    }
    const text = `[${whole[0]}]${block.text}`;
    notes.push({
      rule: RULE,
      line: block.line,
      message: `a lost first letter was put back in brackets: "${fragment} …" is now "${opening(text)}"`,
      check: true,
      before: fragment,
    });
    remarks.push(
      `"${text.split(/\s+/).slice(0, 3).join(' ')} …": the first letter is missing in the source and was put back.`,
    );
    return { ...block, text };
  }

  function wholeWord(fragment: string): string | undefined {
    const opener = openerWithLostLetter(fragment);
    const rank = openerRank(fragment) ?? Number.POSITIVE_INFINITY;
    if (opener && (openerRank(opener) ?? 0) < rank) return opener;
    if (rank < Number.POSITIVE_INFINITY || fragment.length < 4) return undefined;
    byTail ??= capitalised();
    return byTail.get(fragment);
  }

  /** The text's capitalised words by what is left of them without their first letter. */
  function capitalised(): Map<string, string> {
    const tails = new Map<string, string>();
    const whole = new Set<string>();
    for (const block of blocks) {
      for (const [at, word] of words(block.text).entries()) {
        if (/^\p{Lu}\p{Ll}/u.test(word.text)) tails.set(word.text.slice(1), word.text);
        else if (at > 0) whole.add(word.text);
      }
    }
    for (const word of whole) tails.delete(word);
    return tails;
  }
};
