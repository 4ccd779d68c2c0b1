import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const lines = (folder, file) =>
  gunzipSync(readFileSync(path.join(folder, file)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * A judged collection: `<name>.corpus.jsonl.gz` ({id, title, text}), `<name>.queries.jsonl.gz` ({id, text}) and
 * `<name>.qrels.tsv` (query, passage, gain).
 */
export function readCollection(folder, name, most) {
  const relevant = new Map();
  for (const line of readFileSync(path.join(folder, `${name}.qrels.tsv`), 'utf8')
    .trim()
    .split('\n')) {
    const [query, passage, gain] = line.split('\t');
    if (!relevant.has(query)) relevant.set(query, new Map());
    relevant.get(query).set(passage, Number(gain));
  }
  const judged = lines(folder, `${name}.queries.jsonl.gz`).filter(({ id }) => relevant.has(id));
  const step = Math.max(1, Math.floor(judged.length / most));
  const queries = judged.filter((_, at) => at % step === 0);
  return { passages: lines(folder, `${name}.corpus.jsonl.gz`), queries, relevant };
}

/** `size` passages: the collection's own, then unrelated ones, repeated with their words turned where they run out. */
export function grown(passages, folder, size) {
  const noise = existsSync(path.join(folder, 'noise.jsonl.gz')) ? lines(folder, 'noise.jsonl.gz') : passages;
  const all = passages.slice(0, size);
  for (let copy = 0; all.length < size; copy++) {
    for (const { id, title, text } of noise.slice(0, size - all.length)) {
      const words = text.split(' ');
      const turn = (copy * 7) % words.length;
      all.push({ id: `${id}.${copy}`, title, text: [...words.slice(turn), ...words.slice(0, turn)].join(' ') });
    }
  }
  return all;
}
