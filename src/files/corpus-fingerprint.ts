import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isCorpusFile } from './corpus-file-name.js';

/**
 * What a corpus folder looks like from outside, as a string that is another one after any file of it was written,
 * replaced, renamed or removed. Files are not read. A folder that is missing looks like an empty one. Never throws.
 */
export async function corpusFingerprint(directory: string): Promise<string> {
  const names = await readdir(directory).catch(() => []);
  const looks = names
    .filter(isCorpusFile)
    .sort()
    .map(async (name) => {
      const found = await stat(path.join(directory, name)).catch(() => undefined);
      return [name, found?.ino, found?.size, found?.mtimeMs, found?.ctimeMs];
    });
  return JSON.stringify(await Promise.all(looks));
}
