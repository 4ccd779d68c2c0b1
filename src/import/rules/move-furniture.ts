import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const ADDRESS =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|info|edu|gov|int|eu|uk|de|fr|io)(?:\/\S*)?$/i;
const CONTROL =
  /^(?:share(?: (?:this|on .{1,20}))?|tweet|e-?mail|print|subscribe(?: (?:now|today))?|sign up\b.{0,40}|log ?in|sign in|menu|search|skip to (?:main )?content|advertisement|sponsored|read more|read also|related (?:articles?|posts?|stories|content)|more (?:from|on) .{1,40}|comments?|leave a comment|facebook|twitter|linkedin|whatsapp|copy link|back to top|home|\d{1,3} min(?:ute)?s? read|all|next|previous)\s*:?$/i;

const POINTER = /^(?:read (?:more|also|next)|related|see also|more on this|also read)\s*:.{1,140}$/i;

/** Moves a site's furniture out of the text: web addresses on a line, the tagline beside one, the labels of buttons. */
export const moveFurniture: ImportRule = (blocks): RuleResult => {
  const moved = blocks.filter((block, at) => {
    if (ADDRESS.test(block.text) || CONTROL.test(block.text) || POINTER.test(block.text)) return true;
    return isTagline(block) && [blocks[at - 1], blocks[at + 1]].some((other) => other && ADDRESS.test(other.text));
  });
  if (moved.length === 0) return { blocks, notes: [] };
  return {
    blocks: blocks.filter((block) => !moved.includes(block)),
    notes: moved.map((block) => ({
      rule: 'move-furniture',
      line: block.line,
      message: `a line of the site, not of the text, was moved to the front matter: "${opening(block.text)}"`,
      check: !ADDRESS.test(block.text) && isTagline(block),
      before: block.text,
    })),
    found: { notes: [`Printed around the text: ${moved.map((block) => block.text).join(' · ')}`] },
  };
};

function isTagline(block: Block): boolean {
  const count = words(block.text).length;
  return count >= 2 && count <= 8 && beginsLowerCase(block.text) && !endsSentence(block.text);
}
