import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/corpus/document.js';
import { createEngine, type Engine } from '../../src/engine.js';
import type { EngineSnapshot } from '../../src/engine-snapshot.js';
import { codeVersion } from '../../src/files/code-version.js';
import { readSnapshot, snapshotFile, writeSnapshot } from '../../src/files/snapshot.js';
import { decodeSnapshot, encodeSnapshot } from '../../src/files/snapshot-form.js';
import { runCommand } from '../cli/run-command.js';
import { documentOf } from '../support/excerpt-search-of.js';

const RIVER = documentOf(
  'river',
  'Ghana sells electricity to Togo. It built the line in 1972, and Lomé thanked it.\n\nTogo blamed JNIM for the raid.',
  'title: Power on the coast\ndate: 2021-03-04',
);
const HILLS = documentOf('hills', 'Burkina Faso recalled its ambassador from Accra. Ghana offered talks.');
const PORT = documentOf('port', 'Benin condemned the coup in Niamey.\n\n> It reopened its port; Niger’s trade grew.');
const ACTORS = 'actors:\n  - name: Volta River Authority\n    names: [VRA]\n';

let folder: string;
let made: EngineSnapshot;
beforeAll(async () => {
  made = (await createEngine([RIVER, HILLS], { actors: ACTORS })).snapshot();
});
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'snapshot-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Everything that an engine says. */
function said(engine: Engine, question = 'Who sells electricity to Togo?'): string {
  const { actors } = engine;
  const questions = [question, 'Did anybody condemn the coup?', 'ambassador', 'What did Gana say?', 'trade in 2021'];
  return JSON.stringify([
    engine.sources(),
    actors(),
    engine.help(),
    ['river#p1s1', 'hills#p1', 'port#p2s1'].map((id) => engine.cite(id)),
    ['ghana', 'togo', 'benin', 'niger', 'burkina-faso', 'jnim', 'vra'].map((id) => engine.brief(id, { all: true })),
    questions.map((one) => engine.ask(one)),
    engine.ask('and Benin?', { previous: [{ question, actors: [], topics: [] }] }),
  ]);
}

describe('what is kept', () => {
  test('comes back from the disk as it was', async () => {
    expect(await writeSnapshot(folder, made)).toBeUndefined();
    expect(await readSnapshot(folder)).toEqual(made);
  });

  test('is handed on as it is where it lacked nothing', async () => {
    const engine = await createEngine([RIVER, HILLS], { actors: ACTORS, snapshot: made });
    expect(engine.snapshot()).toBe(made);
  });

  test('lends the analyses of the documents that are still there when one is added', async () => {
    const engine = await createEngine([HILLS, PORT, RIVER], { actors: ACTORS, snapshot: made });
    const { documents } = engine.snapshot();
    expect(documents[0]).toEqual(made.documents[1]);
    expect(documents[0]?.analysis).toBe(made.documents[1]?.analysis);
    expect(documents[2]?.analysis).toBe(made.documents[0]?.analysis);
    expect(said(engine)).toBe(said(await createEngine([HILLS, PORT, RIVER], { actors: ACTORS })));
  });

  test.each<[string, Document[], string | null]>([
    ['a document was taken away', [HILLS], ACTORS],
    ['documents changed places', [HILLS, RIVER], ACTORS],
    ['a text was changed', [{ ...RIVER, body: RIVER.body.replace('Ghana', 'Benin') }, HILLS], ACTORS],
    ['a title was changed', [{ ...RIVER, matter: { ...RIVER.matter, title: 'Togo' } }, HILLS], ACTORS],
    ['the actors were changed', [RIVER, HILLS], ACTORS.replace('VRA', 'Togo')],
    ['the actors were taken away', [RIVER, HILLS], null],
  ])('is not believed where %s', async (_what, documents, actors) => {
    const engine = await createEngine(documents, { actors, snapshot: made });
    expect(engine.snapshot()).not.toBe(made);
    expect(said(engine)).toBe(said(await createEngine(documents, { actors })));
  });
});

test('answers are the same byte for byte with a snapshot of any of the documents', async () => {
  const sentence = fc.constantFrom(
    'Ghana sells electricity to Togo.',
    'It has closed the border because of the raid.',
    'Lomé and Accra condemned the coup in Niger, but Benin did not.',
    'ﷺ — “Togo’s army”, said the VRA, left.',
    'The region’s ½ trade grew by 3.5 percent.',
  );
  const body = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      async (bodies, known, question) => {
        const documents = bodies.map((one, at) =>
          documentOf(`d${at}`, one.map((sentences) => sentences.join(' ')).join('\n\n')),
        );
        const before = (await createEngine(documents.slice(0, known), { actors: ACTORS })).snapshot();
        const snapshot = await decodeSnapshot(await encodeSnapshot(before, 'a'.repeat(64)), 'a'.repeat(64));
        expect(snapshot).toEqual(before);
        const engine = await createEngine(documents, { actors: ACTORS, snapshot });
        const fresh = await createEngine(documents, { actors: ACTORS });
        expect(said(engine, question)).toBe(said(fresh, question));
        expect(engine.snapshot()).toEqual(fresh.snapshot());
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

describe('a file that cannot be used is passed over', () => {
  test('where there is none', async () => {
    expect(await readSnapshot(folder)).toBeUndefined();
    expect(await readSnapshot(path.join(folder, 'nowhere'))).toBeUndefined();
  });

  test('cut off anywhere', async () => {
    const whole = await encodeSnapshot(made, 'a'.repeat(64));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await decodeSnapshot(whole.subarray(0, length), 'a'.repeat(64))).toBeUndefined();
      }),
    );
  });

  test('with one byte changed anywhere', async () => {
    const whole = await encodeSnapshot(made, 'a'.repeat(64));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const damaged = Buffer.from(whole);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          expect(await decodeSnapshot(damaged, 'a'.repeat(64))).toBeUndefined();
        },
      ),
    );
  });

  test('made by other code', async () => {
    expect(await decodeSnapshot(await encodeSnapshot(made, 'a'.repeat(64)), 'b'.repeat(64))).toBeUndefined();
  });

  test('cut off on the disk, and made anew by the next writer', async () => {
    await writeSnapshot(folder, made);
    await truncate(snapshotFile(folder), 300);
    expect(await readSnapshot(folder)).toBeUndefined();
    await writeSnapshot(folder, made);
    expect(await readSnapshot(folder)).toEqual(made);
  });
});

describe('writing', () => {
  test('where nothing can be written says why and throws nothing', async () => {
    await writeFile(path.join(folder, '.cache'), 'a file where the folder should be');
    expect(await writeSnapshot(folder, made)).toMatch(/EEXIST|ENOTDIR/);
    expect(await readSnapshot(folder)).toBeUndefined();
  });

  test('by many at once leaves one whole file and nothing else', async () => {
    const problems = await Promise.all(Array.from({ length: 8 }, () => writeSnapshot(folder, made)));
    expect(problems.every((problem) => problem === undefined)).toBe(true);
    expect(await readdir(path.dirname(snapshotFile(folder)))).toEqual([path.basename(snapshotFile(folder))]);
    expect(await readSnapshot(folder)).toEqual(made);
  });
});

test('the version is that of the code that reads documents, and of the package', async () => {
  const source = path.join(folder, 'src');
  const folders = ['actors', 'answers', 'corpus', 'positions', 'search', 'text', 'topics', 'slack'];
  for (const name of folders) await mkdir(path.join(source, name), { recursive: true });
  const versions = new Set<string | undefined>();
  for (const [file, text] of [
    ['src/positions/verbs.js', 'one'],
    ['src/positions/verbs.js', 'two'],
    ['src/text/deep.js', 'new'],
    ['src/engine-snapshot.js', 'new'],
    ['package.json', '{}'],
    ['src/slack/button.js', 'of no account'],
    ['src/text/deep.d.ts', 'of no account'],
  ] as const) {
    await writeFile(path.join(folder, file), text);
    versions.add(await codeVersion(source));
  }
  expect(versions.size).toBe(5);
  expect(await codeVersion(path.join(folder, 'nowhere'))).toBeUndefined();
});

describe('the terminal tool', () => {
  const ask = ['ask', 'Who sells electricity to Togo?', '--json'];
  beforeEach(() =>
    writeFile(path.join(folder, 'river.md'), `---\ntitle: Power\nrights: mine\n---\n\n${RIVER.body.trim()}\n`),
  );

  test('keeps a snapshot, says nothing of it, and answers the same from it', async () => {
    const first = await runCommand(...ask, '--corpus', folder);
    expect(first).toMatchObject({ status: 0, err: '' });
    const kept = await readFile(snapshotFile(folder));
    expect(await runCommand(...ask, '--corpus', folder)).toEqual(first);
    expect(await readFile(snapshotFile(folder))).toEqual(kept);
    expect(await runCommand(...ask, '--corpus', folder, '--no-snapshot')).toEqual(first);
  });

  test('keeps none with --no-snapshot', async () => {
    expect(await runCommand(...ask, '--corpus', folder, '--no-snapshot')).toMatchObject({ status: 0, err: '' });
    expect(await readdir(folder)).toEqual(['river.md']);
  });

  test('answers where no snapshot can be kept, and from a damaged one', async () => {
    const first = await runCommand(...ask, '--corpus', folder);
    await writeFile(snapshotFile(folder), 'no snapshot');
    expect(await runCommand(...ask, '--corpus', folder)).toEqual(first);
    await rm(path.join(folder, '.cache'), { recursive: true });
    await writeFile(path.join(folder, '.cache'), 'a file');
    expect(await runCommand(...ask, '--corpus', folder)).toEqual(first);
  });
});
