import type { Document } from '../corpus/document.js';
import { parseDocument } from '../corpus/parse-document.js';
import type { Block } from './block.js';
import { frontMatterOf } from './front-matter-of.js';
import type { ImportNote } from './import-note.js';
import { readBlocks } from './read-blocks.js';
import type { FoundFields, GivenFields } from './rule.js';
import { RULES } from './rules/index.js';
import { writeDocument } from './write-document.js';

export interface ImportOptions extends GivenFields {
  /** The document's id: lower-case letters, digits and single hyphens. */
  readonly id: string;
}

export interface Imported {
  /** The whole corpus file. */
  readonly file: string;
  /** What was done, in the order of doing; what a person should look at has `check`. */
  readonly report: readonly ImportNote[];
}

/**
 * A messy text as a corpus file. Deterministic. Every word of `raw` stands in the file, or in a note's `before`; a
 * text that is clean keeps its paragraphs as they are, and a corpus file keeps its body and every field that is not
 * supplied anew. What the text does not give is null, and the report says so.
 */
export function importText(raw: string, options: ImportOptions): Imported {
  const existing = parseDocument(options.id, raw);
  if ('document' in existing) return renewed(existing.document, options);

  const read = readBlocks(raw);
  let blocks: readonly Block[] = read.blocks;
  let found: FoundFields = {};
  const report: ImportNote[] = [...read.notes];
  for (const rule of RULES) {
    const result = rule(blocks, { given: options, found });
    blocks = result.blocks;
    report.push(...result.notes);
    found = merged(found, result.found ?? {});
  }
  const { matter, notes } = frontMatterOf(options, found, blocks);
  const body = blocks.map((block) => `\n${block.pullQuote ? '> ' : ''}${block.text}\n`).join('');
  return { file: writeDocument(matter, body), report: [...report, ...notes] };
}

function merged(left: FoundFields, right: FoundFields): FoundFields {
  return {
    ...left,
    ...right,
    about: [...(left.about ?? []), ...(right.about ?? [])],
    captions: [...(left.captions ?? []), ...(right.captions ?? [])],
    notes: [...(left.notes ?? []), ...(right.notes ?? [])],
  };
}

/** A corpus file imported again: the same body, with the fields that are supplied put in place of its own. */
function renewed({ matter, body }: Document, { id: _, ...given }: ImportOptions): Imported {
  const fields = { ...matter, ...given, authors: [...(given.authors ?? matter.authors)] };
  const message = 'the text is a corpus file already: its paragraphs are kept as they are';
  return { file: writeDocument(fields, body), report: [{ rule: 'corpus-file', line: 0, message, check: false }] };
}
