import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { CORPUS } from './run-command.js';

const root = path.resolve(import.meta.dirname, '../..');
/** Within the project, so that the built files find its packages. */
const built = path.join(root, '.cache/cli-test');

beforeAll(() => {
  mkdirSync(built, { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(built, 'package.json'));
  spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'tsconfig.build.json',
      '--outDir',
      path.join(built, 'dist'),
    ],
    { cwd: root },
  );
}, 60_000);

function cli(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(built, 'dist/cli.js'), ...args], {
    encoding: 'utf8',
    cwd: root,
    env,
  });
  return { status, stdout, stderr };
}

test('the built tool answers from the corpus folder of the directory it is called in', () => {
  const { status, stdout, stderr } = cli(['brief', 'uzbekistan', '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'brief', actor: { id: 'uzbekistan' } });
});

test('the statuses reach the shell', () => {
  expect(cli(['sources', '--corpus', CORPUS]).status).toBe(0);
  expect(cli(['brief', 'nobody at all', '--corpus', CORPUS]).status).toBe(1);
  expect(cli(['brief']).status).toBe(2);
});

test('no colour goes into a pipe', () => {
  expect(cli(['brief', 'uzbekistan', '--corpus', CORPUS], { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
});

test('a brief is on the screen soon after a cold start', () => {
  // Processor time, which other work on the machine does not stretch as it does the clock: some 1.3 s.
  const told =
    'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(""+(user+system)/1e6)})';
  const seconds = [1, 2, 3].map(() =>
    Number(
      cli(['brief', 'uzbekistan'], { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(told)}` })
        .stderr,
    ),
  );
  expect(Math.min(...seconds)).toBeGreaterThan(0);
  expect(Math.min(...seconds)).toBeLessThan(3);
});
