import { distance } from 'fastest-levenshtein';
import { words } from '../../text/words.js';
import type { Block } from '../block.js';
import type { ImportNote } from '../import-note.js';
import { opening } from '../opening.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { endsSentence } from '../sentence-end.js';

const RULE = 'move-about';

const HEADING = /^about(?: the (?:authors?|writers?|contributors?))?\s*:?$/i;
const INLINE = /^about the (?:authors?|writers?|contributors?)\s*[:—–-]\s*(\S.*)$/i;
/** Two to five words, all in capitals or each with its first letter in them, and nothing else. */
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,4}$/u;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:de|da|del|van|von|bin|al|el|di|la|le)| \p{Lu}[\p{L}.'’-]*){1,5}$/u;
const ROLE = /\b(?:is|was|are|has been|serves as|works as|works at|writes|covers|teaches|reports|holds)\b/;

/**
 * Moves a headed note on the author out of the text: what follows an "About" heading, or a life under a name in
 * capitals in mid-text. The heading names the author.
 */
export const moveAbout: ImportRule = (blocks, { given, found }): RuleResult => {
  const notes: ImportNote[] = [];
  const about: string[] = [];
  const remarks: string[] = [];
  const names: string[] = [];
  const kept: Block[] = [];

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    const inline = INLINE.exec(block.text)?.[1];
    if (inline) {
      move([block], [inline]);
      continue;
    }
    const heading = HEADING.test(block.text);
    const named = heading || isNameInCapitals(block.text);
    if (!named) {
      kept.push(block);
      continue;
    }
    const head: Block[] = [block];
    let name = heading ? undefined : inTitleCase(block.text);
    let next = at + 1;
    while (heading && next < blocks.length) {
      const line = blocks[next] as Block;
      if (NAME.test(line.text) && !name) name = CAPITALS.test(line.text) ? inTitleCase(line.text) : line.text;
      else if (/[\p{L}\p{N}]/u.test(line.text)) break;
      head.push(line);
      next++;
    }
    const life = blocks[next];
    const isLife =
      life && endsSentence(life.text) && (heading && !name ? ROLE.test(life.text) : isLifeOf(life.text, name ?? ''));
    if (!life || !isLife) {
      kept.push(block);
      continue;
    }
    move([...head, life], [life.text]);
    if (name) {
      names.push(name);
      remarks.push(
        ...spellings(head.map((line) => line.text).join(' '), life.text, [
          ...(given.authors ?? []),
          ...(found.authors ?? []),
        ]),
      );
    }
    at = next;
  }
  for (const message of remarks) notes.push({ rule: RULE, line: 0, message, check: true });
  return {
    blocks: kept,
    notes,
    found: { about, notes: remarks, ...(found.authors || names.length === 0 ? {} : { authors: names }) },
  };

  function move(blocksMoved: readonly Block[], lives: readonly string[]): void {
    about.push(...lives);
    notes.push({
      rule: RULE,
      line: blocksMoved[0]?.line ?? 0,
      message: `a note on the author was moved to the front matter: "${opening(lives[0] ?? '')}"`,
      check: false,
      before: blocksMoved.map((block) => block.text).join('\n'),
    });
  }
};

function isNameInCapitals(text: string): boolean {
  return CAPITALS.test(text) && words(text).length >= 2;
}

/** Whether a paragraph tells who somebody is: it begins with a part of the name, or one near it, and a role follows. */
function isLifeOf(text: string, name: string): boolean {
  const first = words(text)[0];
  if (!first || !ROLE.test(text.slice(0, 160))) return false;
  return words(name).some((part) => part.folded.length > 2 && near(part.folded, first.folded));
}

function near(left: string, right: string): boolean {
  return distance(left, right) <= (Math.min(left.length, right.length) >= 5 ? 1 : 0);
}

/** Names of the author that the text or the person who imports spell differently. */
function spellings(heading: string, life: string, given: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const part of words(heading)) {
    for (const other of [...words(life).slice(0, 6), ...given.flatMap((name) => words(name))]) {
      const isOther = part.folded !== other.folded && part.folded.length >= 5 && near(part.folded, other.folded);
      if (isOther && /^\p{Lu}/u.test(other.text))
        forms.set(`${part.folded} ${other.folded}`, `"${part.text}" and "${other.text}"`);
    }
  }
  return [...forms.values()].map((pair) => `The text spells the author's name in two ways: ${pair}.`);
}

function inTitleCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
