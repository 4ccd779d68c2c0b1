import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run.js';
import { createEngine } from '../../src/engine.js';

/** A folder with the given files; the system clears it away. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'afghan-brief-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

export const FRONT = '---\ntitle: Borders\nauthor: Mona Saleh\ndate: 2021-03-03\nrights: mine\n---\n\n';

/** A corpus of one document on two neighbours. */
export const CORPUS = folderWith({
  'borders-2021.md': `${FRONT}Uzbekistan sells electricity to the Taliban. Tashkent reopened the railway to Mazar-i-Sharif in March.\n\nTajikistan condemned the Taliban and closed its border crossings.\n`,
});

/** Runs a command line as the terminal tool does, in this process. */
export async function runCommand(...args: string[]) {
  let out = '';
  let err = '';
  const status = await run(args, {
    io: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      terminal: { columns: 100, colour: false },
    },
    createEngine,
  });
  return { status, out, err };
}
