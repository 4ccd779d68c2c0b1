import type { Block } from './block.js';
import type { ImportNote } from './import-note.js';
import { joinWrappedLines, type WholeText, wholeTextOf } from './join-wrapped-lines.js';

/** What may stand in a raw text and never in a corpus file: how it is found, what replaces it, what it is called. */
const CHARACTERS: readonly { find: RegExp; put: string; name: string; check?: true }[] = [
  { find: /^\uFEFF/g, put: '', name: 'byte order mark' },
  { find: /\r\n?|[\u2028\u2029\u0085]/g, put: '\n', name: 'foreign line end' },
  { find: /[\u00A0\u2007\u202F]/g, put: ' ', name: 'no-break space' },
  { find: /\u00AD/g, put: '', name: 'soft hyphen' },
  { find: /[\u200B\u2060\uFEFF]/g, put: '', name: 'invisible space' },
  { find: /[\u202A-\u202E\u2066-\u2069]/g, put: '', name: 'bidirectional override', check: true },
  { find: /[\t\v\f]/g, put: ' ', name: 'tab' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  { find: /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, put: '', name: 'control character', check: true },
];

const WRAP = { narrowest: 40, widest: 110, slack: 25 };

/**
 * A raw text as blocks, its characters made uniform (LF, plain spaces, NFC, nothing invisible). Lines of a block that
 * were wrapped at a column are joined; lines of any other block stand for themselves.
 */
export function readBlocks(raw: string): { blocks: Block[]; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  let text = raw;
  for (const { find, put, name, check } of CHARACTERS) {
    const count = text.match(find)?.length ?? 0;
    if (count === 0) continue;
    text = text.replace(find, put);
    notes.push(note(`${count} × ${name} ${put === '' ? 'taken out' : 'made plain'}`, check ?? false));
  }
  const composed = text.normalize('NFC');
  if (composed !== text) notes.push(note('accents written apart were composed (NFC)', false));
  const lost = composed.match(/\uFFFD/g)?.length ?? 0;
  if (lost > 0) notes.push(note(`${lost} × character lost in a conversion (U+FFFD): restore from the original`, true));

  const whole = wholeTextOf(composed);
  const blocks: Block[] = [];
  let lines: Block[] = [];
  for (const [at, line] of [...composed.split('\n'), ''].entries()) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      lines.push(trimmed.startsWith('>') ? quoted(trimmed, at + 1) : { text: trimmed, line: at + 1 });
      continue;
    }
    blocks.push(...blocksOf(lines, whole, notes));
    lines = [];
  }
  return { blocks, notes };
}

function quoted(line: string, number: number): Block {
  return { text: line.replace(/^>[>\s]*/, ''), line: number, pullQuote: true };
}

function blocksOf(lines: readonly Block[], whole: WholeText, notes: ImportNote[]): readonly Block[] {
  const [first] = lines;
  if (!first || !isWrapped(lines)) return lines;
  const { text, broken } = joinWrappedLines(
    lines.map((line) => line.text),
    whole,
  );
  for (const { before, after } of broken) {
    const message = `a word broken at a line end, "${before}", is now "${after}"`;
    notes.push({ rule: 'read-blocks', line: first.line, message, check: true, before });
  }
  notes.push({
    rule: 'read-blocks',
    line: first.line,
    check: false,
    message: `${lines.length} wrapped lines joined to one paragraph`,
  });
  return [{ ...first, text }];
}

/** Lines wrapped at a column: all but the last end near the same width, and the breaks fall within sentences. */
function isWrapped(lines: readonly Block[]): boolean {
  if (lines.length < 2) return false;
  const widths = lines.slice(0, -1).map((line) => line.text.length);
  const widest = Math.max(...widths);
  return (
    widest >= WRAP.narrowest &&
    widest <= WRAP.widest &&
    Math.min(...widths) >= widest - WRAP.slack &&
    (lines.at(-1)?.text.length ?? 0) <= WRAP.widest
  );
}

function note(message: string, check: boolean): ImportNote {
  return { rule: 'read-blocks', line: 0, message, check };
}
