import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = path.resolve(import.meta.dirname, '..');

interface Override {
  readonly includes: readonly string[];
  readonly linter?: { readonly rules?: { readonly style?: { readonly noRestrictedImports?: Restriction } } };
}

interface Restriction {
  readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
}

interface Finding {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** Where an import is tried, what it asks for, and the reason that the linter gives against it; none where it is allowed. */
const TRIED: readonly (readonly [folder: string, specifier: string, reason?: string])[] = [
  ['answers', '../text/words.js', 'answers/ is the contract as plain data'],
  ['text', '../search/index.js', 'text/ is characters to words and sentences'],
  ['syntax', '../positions/index.js', 'syntax/ is words to trees'],
  ['corpus', '../actors/registry.js', 'corpus/ is a string to a document'],
  ['corpus', 'node:fs', 'corpus/ is a string to a document'],
  ['corpus/rules', '../../actors/registry.js', 'A corpus rule sees documents and nothing else'],
  ['import', '../files/read-corpus.js', 'import/ cleans one messy text'],
  ['import/rules', '../../corpus/document.js', 'An import rule is pure'],
  ['actors', '../positions/index.js', 'actors/ is who is who'],
  ['topics', '../search/index.js', 'topics/ is what words are about'],
  ['search', '../positions/index.js', 'search/ finds excerpts'],
  ['positions', '../search/index.js', 'positions/ turns sentences into statements'],
  ['citing', '../search/index.js', 'citing/ is quotes with their places'],
  ['request', '../engine.js', 'request/ is one grammar'],
  ['render', '../engine.js', 'render/ draws plain answers'],
  ['render/blocks', '../../citing/source.js', 'render/ draws plain answers'],
  ['render/views', '../../engine.js', 'render/ draws plain answers'],
  ['render/terminal', '../../engine.js', 'render/ draws plain answers'],
  ['files', '../engine.js', 'files/ is the one place that reads the disk'],
  ['store', '../slack/posting.js', 'store/ remembers claims and subjects'],
  ['slack', '../cli/run.js', 'slack/ is the thin shell around Bolt'],
  ['slack', '../search/index.js', 'slack/ is the thin shell around Bolt'],
  ['slack/listeners', '../../positions/index.js', 'slack/ is the thin shell around Bolt'],
  ['cli', '../slack/posting.js', 'cli/ is the thin shell of the terminal'],
  ['cli', '../positions/index.js', 'cli/ is the thin shell of the terminal'],
  ['text', './../search/index.js', 'Write ../ instead of ./../'],
  ['text', './fold.js'],
  ['search', '../text/words.js'],
  ['cli', '../engine.js'],
];

describe('the directions of imports', () => {
  const away = mkdtempSync(path.join(tmpdir(), 'afghan-brief-architecture-'));
  let findings: readonly Finding[] = [];

  beforeAll(() => {
    cpSync(path.join(ROOT, 'biome.json'), path.join(away, 'biome.json'));
    TRIED.forEach(([folder, specifier], at) => {
      mkdirSync(path.join(away, 'src', folder), { recursive: true });
      writeFileSync(path.join(away, file(folder, at)), `export * from '${specifier}';\n`);
    });
    const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
    const { status, stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: away, encoding: 'utf8' });
    expect(status).toBe(1);
    findings = (JSON.parse(stdout) as { diagnostics: Finding[] }).diagnostics;
  }, 60_000);

  afterAll(() => rmSync(away, { recursive: true, force: true }));

  it.each(TRIED.map((tried, at) => [...tried.slice(0, 2), at] as [string, string, number]))(
    'from src/%s to %s are held to, with the reason',
    (folder, _specifier, at) => {
      const reason = TRIED[at]?.[2];
      const here = findings.filter(({ location }) => location.path.endsWith(file(folder, at)));

      expect(here.map(({ message }) => message)).toEqual(
        reason === undefined ? [] : expect.arrayContaining([expect.stringContaining(reason)]),
      );
    },
  );

  it('are tried for every folder of src, and every folder has a rule', () => {
    const ruled = overrides()
      .filter(({ linter }) => linter?.rules?.style?.noRestrictedImports !== undefined)
      .flatMap(({ includes }) => includes);
    const folders = folderNames(path.join(ROOT, 'src'));

    expect(folders.filter((folder) => !ruled.includes(`src/${folder}/**`))).toEqual([]);
    expect(folders.filter((folder) => !TRIED.some(([tried]) => tried === folder))).toEqual([]);
    expect(ruled).toContain('src/engine.ts');
  });

  it('are as src/README.md has them', () => {
    const readme = readFileSync(path.join(ROOT, 'src/README.md'), 'utf8');
    const told = [...readme.matchAll(/^\| `([a-z/]+)\/` +\| .* \| (.*?) +\|$/gm)].map(
      ([, folder = '', names = '']) => ({
        folder,
        allowed: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).sort(),
      }),
    );
    const ruled = overrides().flatMap(({ includes: [include = ''], linter }) => {
      const group = linter?.rules?.style?.noRestrictedImports?.options.patterns[0]?.group;
      const folder = /^src\/(.*)\/\*\*$/.exec(include)?.[1];
      return group && folder ? [{ folder, allowed: allowedIn(group) }] : [];
    });
    const byFolder = (one: { folder: string }, other: { folder: string }) => (one.folder < other.folder ? -1 : 1);

    expect(told.sort(byFolder)).toEqual(ruled.sort(byFolder));
  });

  it('are part of `npm run check`', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };

    expect(scripts.check).toContain('biome check');
  });
});

function file(folder: string, at: number): string {
  return path.join('src', folder, `tried-${at}.ts`);
}

function overrides(): readonly Override[] {
  return (JSON.parse(readFileSync(path.join(ROOT, 'biome.json'), 'utf8')) as { overrides: Override[] }).overrides;
}

/** What a rule lets through besides the folder itself: "text", "engine.js", "zod". */
function allowedIn(group: readonly string[]): string[] {
  const names = group
    .filter((pattern) => /^!(?!\.\/|(?:\.\.\/)+\*\.js$|node:\*\/)/.test(pattern))
    .map((pattern) => pattern.replace(/^!(?:\.\.\/)*/, '').replace(/\/\*\*$/, ''));
  return names.sort();
}

/** Every folder below one, as "import/rules". */
function folderNames(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.relative(below, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}
