import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders whose code decides what is worked out from a document. */
const ANALYSIS = ['actors', 'answers', 'corpus', 'positions', 'search', 'text', 'topics'];
/** Raised where the form of the snapshot's records changes. */
const FORM = 2;

/**
 * A hash of the code that reads documents, as it runs (built, or the source under a test), with the package's own
 * version and those of its dependencies: nobody has to remember to raise a number when a rule changes. Undefined where
 * the code does not lie in files.
 */
export async function codeVersion(source = path.join(import.meta.dirname, '..')): Promise<string | undefined> {
  try {
    const files = (
      await Promise.all([engineIn(source), ...ANALYSIS.map((folder) => codeIn(path.join(source, folder)))])
    ).flat();
    const own = ['package.json', 'node_modules/.package-lock.json'].map((name) => path.join(source, '..', name));
    const texts = await Promise.all([...files.map((file) => readFile(file)), ...own.map(readIfThere)]);
    const hash = createHash('sha256').update(`${FORM} ${process.versions.unicode}`);
    for (const text of texts) hash.update(`\0${text.length}\0`).update(text);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** What is installed is told by a file of npm's, which an installation as a part of another project lacks. */
async function readIfThere(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => Buffer.alloc(0));
}

async function engineIn(source: string): Promise<string[]> {
  return (await codeIn(source, false)).filter((file) => path.basename(file).startsWith('engine'));
}

async function codeIn(folder: string, recursive = true): Promise<string[]> {
  const names = await readdir(folder, { recursive });
  return names
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}
