import { readFile } from 'node:fs/promises';

/** The lines of the file that was set aside, then those of the file itself; undefined where it cannot be read. */
export async function readOpinionLines(file: string): Promise<string[] | undefined> {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === undefined) return undefined;
  const before = await readFile(`${file}.1`, 'utf8').catch(() => '');
  return `${before}${current}`.split('\n').filter((line) => line !== '');
}
