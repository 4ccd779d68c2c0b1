// Prints anew what README.md shows of the tool's answers: each block of text under a line `<!-- prints: brief uzbekistan -->`
// becomes what `node dist/cli.js brief uzbekistan` prints today, and the figures become those of test/evaluation/README.md.
// `npm run readme` builds first.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FIGURES = /<!-- figures:.*-->\n([\s\S]*?)<!-- \/figures -->/;
const PRINTED = /(<!-- prints: (.+?) -->\n```text\n)([\s\S]*?)(```\n)/g;

const root = path.resolve(import.meta.dirname, '..');
const file = path.join(root, 'README.md');
const before = readFileSync(file, 'utf8');
const figures = FIGURES.exec(readFileSync(path.join(root, 'test/evaluation/README.md'), 'utf8'))[1];
const after = before
  .replace(PRINTED, (_, open, command, _printed, close) => open + printed(command) + close)
  .replace(
    FIGURES,
    (whole) => whole.slice(0, whole.indexOf('\n') + 1) + figures + whole.slice(whole.lastIndexOf('<!--')),
  );
writeFileSync(file, after);
console.log(after === before ? 'README.md shows what the tool prints.' : 'README.md was refreshed.');

function printed(command) {
  const args = command.match(/"[^"]*"|\S+/g).map((word) => word.replace(/^"|"$/g, ''));
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  console.error(`readme: "${command}" ended with ${status}: ${stderr}`);
  process.exit(1);
}
