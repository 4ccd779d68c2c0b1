import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'node_modules/.cache/afghan-brief-e2e');

export const CORPUS = join(ROOT, 'corpus');

/** Compiles the sources as `npm run build` does, aside from `dist/`. */
export async function buildApp(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'package.json'), '{"type":"module"}');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', OUT], {
    cwd: ROOT,
  });
}

export interface RunningApp {
  readonly child: ChildProcess;
  /** What it wrote to standard error, where its log goes. */
  err(): string;
  out(): string;
  readonly exit: Promise<number | null>;
}

/** Runs the bot as an operator does: a process of its own with these settings and no others. */
export function runApp(settings: Readonly<Record<string, string>>): RunningApp {
  const child = spawn(process.execPath, [join(OUT, 'app.js')], { cwd: tmpdir(), env: { ...settings } });
  let err = '';
  let out = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, err: () => err, out: () => out, exit };
}
