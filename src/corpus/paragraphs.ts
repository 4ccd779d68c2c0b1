import type { Paragraph } from './document.js';

/** The blocks of a body: runs of lines between blank lines. */
export function paragraphs(body: string): Paragraph[] {
  const found: Paragraph[] = [];
  let from = -1;
  let at = 0;
  for (const line of [...body.split('\n'), '']) {
    const blank = line.trim() === '';
    if (!blank && from < 0) from = at;
    if (blank && from >= 0) {
      const paragraph = trimmed(body, from, at, found.length + 1);
      if (paragraph) found.push(paragraph);
      from = -1;
    }
    at += line.length + 1;
  }
  return found;
}

function trimmed(body: string, from: number, to: number, number: number): Paragraph | undefined {
  const block = body.slice(from, to);
  const text = block.trimStart();
  const mark = /^>\s*/.exec(text)?.[0].length ?? 0;
  const start = from + (block.length - text.length) + mark;
  const end = from + block.trimEnd().length;
  if (start >= end) return undefined;
  return { number, kind: mark > 0 ? 'pull-quote' : 'text', start, end };
}
