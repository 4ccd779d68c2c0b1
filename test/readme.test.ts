import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runCommand } from './cli/run-command.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const PRINTED = [...README.matchAll(/<!-- prints: (.+?) -->\n```text\n([\s\S]*?)```\n/g)].map(
  ([, command = '', shown = '']) => ({ command, shown }),
);

describe('README.md', () => {
  it.each(PRINTED)('shows what the tool prints today: $command', async ({ command, shown }) => {
    const args = (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
    const { out } = await runCommand(...args, '--corpus', path.join(ROOT, 'corpus'));

    if (out !== shown) {
      throw new Error(
        `README.md shows another answer to "${command}" than the tool prints. Look whether the new one is better; if so, refresh the file with: npm run readme\n\nThe tool prints:\n${out}`,
      );
    }
  });

  it('shows a brief', () => {
    expect(PRINTED.map(({ command }) => command)).toContain('brief uzbekistan');
  });

  it('shows the figures of the evaluation as its own file has them', () => {
    const figures = (text: string) => /<!-- figures:.*-->\n([\s\S]*?)<!-- \/figures -->/.exec(text)?.[1];

    if (figures(README) !== figures(read('test/evaluation/README.md'))) {
      throw new Error('README.md shows other figures than test/evaluation/README.md. Copy them with: npm run readme');
    }
    expect(figures(README)).toContain('| frozen');
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...README.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, script = '']) => script);

    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    expect(README).toContain('npm test');
  });

  it.each(['README.md', 'src/README.md'])('links only to files that there are: %s', (file) => {
    const folder = path.join(ROOT, path.dirname(file));
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    const tests = [...read(file).matchAll(/`(test\/[\w./-]+)`/g)].map(([, name = '']) => path.join(ROOT, name));

    expect([...links.map((link) => path.join(folder, link)), ...tests].filter((each) => !existsSync(each))).toEqual([]);
  });

  it('lists every setting that the bot reads', () => {
    const settings = [...read('.env.sample').matchAll(/^#?([A-Z_]+)=/gm)].map(([, setting = '']) => setting);

    expect(settings.length).toBeGreaterThan(5);
    expect(settings.filter((setting) => !README.includes(`| \`${setting}\``))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
