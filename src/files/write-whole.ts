import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: into a temporary file beside it, then put in its place. Without `replace` an
 * existing file is left alone and 'exists' is returned, also where it came up in the meantime. Missing folders are
 * made. Throws what the file system throws, with the temporary file removed.
 */
export async function writeWhole(file: string, text: string, { replace = false } = {}): Promise<'written' | 'exists'> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    if (replace) {
      await rename(temporary, file);
      return 'written';
    }
    await link(temporary, file);
    return 'written';
  } catch (error) {
    if (!replace && error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
