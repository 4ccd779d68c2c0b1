import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { EngineSnapshot } from '../engine-snapshot.js';

/**
 * The form of the file: a line with its name, the version of the code that it holds for and the SHA-256 of what
 * follows; then, compressed, a line of JSON for the actors, one for each document, one for the search, and as many as
 * its numbers need, in base64. Lines are written and read one at a time, so that the event loop stays free.
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
  const [{ actors, documents: count }, ...rest] = lines as [Head, ...unknown[]];
  const documents = rest.slice(0, count) as EngineSnapshot['documents'];
  const [{ terms, vocabulary, telling, sizes }, ...parts] = rest.slice(count) as [SearchHead, ...string[]];
  const [ends, words, named] = await numbersIn(parts, sizes);
  return { actors, documents, search: { keys: { terms, ends, words }, named, vocabulary, telling } };
}

interface Head {
  readonly actors: string | null;
  readonly documents: number;
}

interface SearchHead {
  readonly terms: readonly string[];
  readonly vocabulary: readonly string[];
  readonly telling: number;
  /** How many numbers there are of each kind: ends, words, named. */
  readonly sizes: readonly [number, number, number];
}

/** Numbers on a line. */
const NUMBERS_A_LINE = 65_536;

function* records({ actors, documents, search }: EngineSnapshot): Generator<unknown> {
  yield { actors, documents: documents.length } satisfies Head;
  yield* documents;
  const { keys, named, vocabulary, telling } = search;
  const sizes = [keys.ends.length, keys.words.length, named.length] as const;
  yield { terms: keys.terms, vocabulary, telling, sizes } satisfies SearchHead;
  for (const numbers of [keys.ends, keys.words, named]) {
    for (let at = 0; at < numbers.length; at += NUMBERS_A_LINE) yield base64(numbers.subarray(at, at + NUMBERS_A_LINE));
  }
}

async function numbersIn(
  parts: readonly string[],
  sizes: SearchHead['sizes'],
): Promise<readonly [Uint32Array, Uint32Array, Uint32Array]> {
  const left = [...parts];
  const [ends, words, named] = sizes.map((size) => new Uint32Array(size)) as [Uint32Array, Uint32Array, Uint32Array];
  for (const numbers of [ends, words, named]) {
    for (let at = 0; at < numbers.length; at += NUMBERS_A_LINE) {
      const bytes = Uint8Array.from(Buffer.from(left.shift() ?? '', 'base64'));
      numbers.set(new Uint32Array(bytes.buffer), at);
      await turn();
    }
  }
  return [ends, words, named];
}

function base64({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
