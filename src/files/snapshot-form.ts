import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EngineSnapshot } from '../engine-snapshot.js';

/**
 * The form of the file: a line with its name, the version of the code that it holds for and the SHA-256 of what
 * follows; then, compressed, a line of JSON for the actors, one for each document, and one for the search, whose
 * numbers are base64. Lines are written and read one at a time, so that the event loop stays free.
 */
const NAME = 'afghan-brief-snapshot';
const HEADER = /^afghan-brief-snapshot ([0-9a-f]{64}) ([0-9a-f]{64})\n/;
const HEADER_LENGTH = NAME.length + 2 * 65 + 1;

/** A snapshot as the bytes of its file. */
export async function encodeSnapshot(snapshot: EngineSnapshot, version: string): Promise<Buffer> {
  const lines: Buffer[] = [];
  for (const record of records(snapshot)) {
    lines.push(Buffer.from(`${JSON.stringify(record)}\n`));
    await turn();
  }
  const packed = await promisify(gzip)(Buffer.concat(lines));
  return Buffer.concat([Buffer.from(`${NAME} ${version} ${sha256(packed)}\n`), packed]);
}

/** The snapshot that a file's bytes hold; undefined where they are damaged or hold for other code. */
export async function decodeSnapshot(bytes: Buffer, version: string): Promise<EngineSnapshot | undefined> {
  const [, madeBy, checksum] = HEADER.exec(bytes.toString('latin1', 0, HEADER_LENGTH)) ?? [];
  const packed = bytes.subarray(HEADER_LENGTH);
  if (madeBy !== version || checksum !== sha256(packed)) return undefined;
  const text = await promisify(gunzip)(packed);
  const lines: unknown[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    lines.push(JSON.parse(text.toString('utf8', at, end)));
    at = end + 1;
    await turn();
  }
  const [{ actors }, ...rest] = lines as [Pick<EngineSnapshot, 'actors'>, ...unknown[]];
  const { terms, ends, words, named, vocabulary, telling } = rest.pop() as PackedSearch;
  const keys = { terms, ends: numbers(ends), words: numbers(words) };
  const documents = rest as EngineSnapshot['documents'];
  return { actors, documents, search: { keys, named: numbers(named), vocabulary, telling } };
}

interface PackedSearch {
  readonly terms: readonly string[];
  readonly ends: string;
  readonly words: string;
  readonly named: string;
  readonly vocabulary: readonly string[];
  readonly telling: number;
}

function* records({ actors, documents, search }: EngineSnapshot): Generator<unknown> {
  yield { actors };
  yield* documents;
  const { keys, named, vocabulary, telling } = search;
  yield {
    terms: keys.terms,
    ends: base64(keys.ends),
    words: base64(keys.words),
    named: base64(named),
    vocabulary,
    telling,
  } satisfies PackedSearch;
}

function base64({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function numbers(text: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
