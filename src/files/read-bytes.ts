import { readFile } from 'node:fs/promises';

/** A file's bytes, or, where it cannot be read, why. */
export async function readBytes(file: string): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  try {
    return { bytes: await readFile(file) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
