import type { FrontMatter } from '../corpus/front-matter.js';
import { words } from '../text/words.js';
import type { Block } from './block.js';
import type { ImportNote } from './import-note.js';
import type { FoundFields, GivenFields } from './rule.js';

/**
 * The front matter from what was supplied and what the text gives; supplied fields win. A title that the text does
 * not give stands in square brackets. What neither gives is null, and a note says so.
 */
export function frontMatterOf(
  given: GivenFields,
  found: FoundFields,
  blocks: readonly Block[],
): { matter: FrontMatter; notes: ImportNote[] } {
  const notes: ImportNote[] = [];
  const missing = (field: string, message: string) => notes.push({ rule: field, line: 0, message, check: true });
  const remarks = [...(found.notes ?? [])];

  const title = titleOf(given.title, found.title, blocks);
  if (title.note) missing('title', title.note);
  if (title.remark) remarks.push(title.remark);
  const authors = given.authors ?? found.authors ?? [];
  if (authors.length === 0) missing('author', 'the text names no author, and none was supplied');
  else if (!given.authors) missing('author', `the author was read off the text: ${authors.join(', ')}`);
  const date = given.date ?? found.date ?? null;
  if (date === null && given.dateNote === undefined) missing('date', 'the text gives no date, and none was supplied');
  if (given.outlet === undefined) missing('outlet', 'no outlet was supplied');
  if (given.rights === undefined) missing('rights', 'nothing was supplied on whose rights these are');

  return {
    notes,
    matter: {
      title: title.text,
      authors: [...authors],
      outlet: given.outlet ?? null,
      date,
      dateNote: given.dateNote ?? null,
      url: given.url ?? null,
      about: found.about && found.about.length > 0 ? found.about.join(' ') : null,
      captions: [...(found.captions ?? [])],
      notes: remarks,
      rights: given.rights ?? null,
    },
  };
}

function titleOf(
  given: string | undefined,
  found: string | undefined,
  blocks: readonly Block[],
): { text: string; note?: string; remark?: string } {
  if (given === undefined) {
    if (found !== undefined) return { text: found };
    const first = (blocks[0]?.text ?? '').split(/\s+/).slice(0, 8).join(' ');
    return { text: `[${first} …]`, note: 'the text gives no title; its first words stand in brackets, supply a title' };
  }
  if (found !== undefined && same(given, found)) return { text: found };
  const text = /^\[.*\]$/.test(given) ? given : `[${given}]`;
  if (found === undefined) return { text, remark: 'The text gives no title; the one in brackets was supplied.' };
  return {
    text,
    note: `the text's own heading is "${found}", and "${given}" was supplied: the supplied title is kept`,
    remark: `The text is headed "${found}"; the title in brackets was supplied.`,
  };
}

function same(left: string, right: string): boolean {
  const [one, other] = [left, right].map((text) =>
    words(text)
      .map((word) => word.folded)
      .join(' '),
  );
  return one === other;
}
