import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: into a temporary file beside it, then put in its place. Without `replace` an
 * existing file is left alone and 'exists' is returned, also where it came up in the meantime. Missing folders are
 * made. Throws what the file system throws, with the temporary file removed.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { replace = false } = {},
): Promise<'written' | 'exists'> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    if (replace) {
      await rename(temporary, file);
      return 'written';
    }
    return await putInPlace(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A link fails where the file exists, even if it came up this moment; a disk without links must look first. */
async function putInPlace(temporary: string, file: string): Promise<'written' | 'exists'> {
  try {
    await link(temporary, file);
    return 'written';
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists';
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error))) throw error;
    if (await exists(file)) return 'exists';
    await rename(temporary, file);
    return 'written';
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
