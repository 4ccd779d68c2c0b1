import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/afghan-brief-e2e');
let out = '';

export const CORPUS = join(ROOT, 'corpus');

/** Compiles the sources as `npm run build` does, aside from `dist/` and from what other test files build meanwhile. */
export async function buildApp(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  out = await mkdtemp(join(CACHE, 'build-'));
  await writeFile(join(out, 'package.json'), '{"type":"module"}');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.build.json'), '--outDir', out], {
    cwd: ROOT,
  });
}

/** The bot's entry point, as it was built. */
export function builtApp(): string {
  return join(out, 'app.js');
}

export async function removeBuild(): Promise<void> {
  await rm(out, { recursive: true, force: true });
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
  const child = spawn(process.execPath, [builtApp()], { cwd: tmpdir(), env: { ...settings } });
  let err = '';
  let written = '';
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, err: () => err, out: () => written, exit };
}
