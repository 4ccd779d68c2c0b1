import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from '../dist/corpus/parse-document.js';

const MATTER =
  '---\ntitle: "Reading"\nauthor: "Editors"\noutlet: null\ndate: null\nurl: null\nabout: null\ncaptions: []\nnotes: []\n---\n';

/** The annotated items of a folder's files, in the order of their names; each with an id of its own. */
export function readItems(folder) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line, at) => {
        const name = path.basename(file, '.jsonl');
        return { id: `${name}-${at + 1}`, ...JSON.parse(line), file: name };
      }),
  );
}

/** An item's text as a document of a corpus. */
export function documentOf({ id, text }) {
  const parsed = parseDocument(id, `${MATTER}${text.trim()}\n`);
  if (!parsed.document) throw new Error(`${id} is no document: ${JSON.stringify(parsed.issues)}`);
  return parsed.document;
}

/** An item's positions, with the actor's id and where each is said in the item's document. */
export function placedPositions(item, document, registry) {
  return item.positions.map((position) => {
    const start = document.body.indexOf(position.quote);
    if (start < 0) throw new Error(`${item.id}: does not say "${position.quote}"`);
    return { ...position, id: registry.find(position.actor)?.id, start, end: start + position.quote.length };
  });
}
