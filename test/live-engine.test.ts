import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSnapshot } from '../src/files/snapshot.js';
import { type LiveEngine, openEngine } from '../src/live-engine.js';
import { loggerInMemory } from './support/slack-fakes.js';

const { logger, lines } = loggerInMemory();
let folder: string;
beforeEach(async () => {
  lines.length = 0;
  folder = await mkdtemp(path.join(tmpdir(), 'live-corpus-'));
  await put('aden.md', 'Yemen sells coffee to Oman.');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, text: string) =>
  writeFile(path.join(folder, name), `---\ntitle: T\nauthor: A\ndate: 2024-01-01\nrights: free\n---\n\n${text}\n`);

async function opened(): Promise<LiveEngine> {
  const live = await openEngine(folder, logger);
  if ('issues' in live) throw new Error('the corpus is broken');
  return live;
}

/** What has changed is taken at the second look. */
async function refreshed(live: LiveEngine): Promise<void> {
  await live.refresh();
  await live.refresh();
}

function quotes(live: LiveEngine, question: string): string[] {
  const answer = live.current().ask(question);
  return answer.kind === 'excerpts' ? answer.excerpts.map(({ quote }) => quote) : [];
}

const messages = () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg);

describe('an engine over a folder that changes', () => {
  it('answers from a document that was dropped into it', async () => {
    const live = await opened();
    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual([]);

    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await refreshed(live);

    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual(['Sudan sells wheat to Chad.']);
    expect(quotes(live, 'Who sells coffee to Oman?')).toEqual(['Yemen sells coffee to Oman.']);
    expect(JSON.parse(lines.join())).toMatchObject({
      msg: 'corpus read anew',
      documents: 2,
      added: ['mocha'],
      changed: [],
      removed: [],
    });
  });

  it('tells what became of its documents, newest first, and of what was there before the times of their files', async () => {
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await utimes(path.join(folder, 'aden.md'), 1_700_000_000, 1_700_000_000);
    await utimes(path.join(folder, 'mocha.md'), 1_600_000_000, 1_600_000_000);
    const live = await opened();
    const written = { document: 'aden', what: 'written', at: 1_700_000_000_000 };
    expect(live.changes()).toEqual([written, { document: 'mocha', what: 'written', at: 1_600_000_000_000 }]);

    const before = Date.now();
    await put('taizz.md', 'Oman praised Yemen.');
    await put('mocha.md', 'Sudan sells honey to Chad.');
    await refreshed(live);

    const [added, changed, ...rest] = live.changes();
    expect([added, changed]).toMatchObject([
      { document: 'taizz', what: 'added' },
      { document: 'mocha', what: 'changed' },
    ]);
    expect(added?.at).toBeGreaterThanOrEqual(before);
    expect(added?.at).toBeLessThanOrEqual(Date.now());
    expect(rest).toEqual([written]);

    await rm(path.join(folder, 'taizz.md'));
    await refreshed(live);
    expect(live.changes()[0]).toMatchObject({ document: 'taizz', what: 'removed' });
    expect(live.changes()).toHaveLength(4);
  });

  it('quotes a changed document as it is now, and a removed one no more', async () => {
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    const live = await opened();

    await put('aden.md', 'Yemen sells honey to Oman.');
    await rm(path.join(folder, 'mocha.md'));
    await refreshed(live);

    expect(quotes(live, 'What does Yemen sell to Oman?')).toEqual(['Yemen sells honey to Oman.']);
    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual([]);
    expect(JSON.parse(lines.join())).toMatchObject({ added: [], changed: ['aden'], removed: ['mocha'] });
  });

  it('knows a name that was added to actors.yml', async () => {
    const live = await opened();
    expect(live.current().brief('the port board').kind).toBe('error');

    await writeFile(path.join(folder, 'actors.yml'), 'actors:\n  - {name: Port Board, kind: organisation}\n');
    await refreshed(live);

    expect(live.current().brief('Port Board').kind).toBe('brief');
  });

  it('waits until what is being written stays as it is', async () => {
    const live = await opened();
    const before = live.current();
    await put('mocha.md', 'Sudan sells');
    await live.refresh();
    await put('mocha.md', 'Sudan sells wheat');
    await live.refresh();
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await live.refresh();
    expect(live.current()).toBe(before);

    await live.refresh();
    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual(['Sudan sells wheat to Chad.']);
  });

  it('keeps answering from what it was while a file is broken, and says once where and what to do', async () => {
    const live = await opened();
    const before = live.current();
    await writeFile(path.join(folder, 'mocha.md'), 'no front matter');
    await refreshed(live);
    await refreshed(live);

    expect(live.current()).toBe(before);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines.join())).toMatchObject({
      level: 50,
      msg: 'corpus broken: answering from what it was',
      issues: [{ file: 'mocha.md', line: 1, remedy: expect.stringMatching(/\w/) }],
      more: 0,
    });

    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await refreshed(live);
    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual(['Sudan sells wheat to Chad.']);
  });

  it('says that all is well again once a broken file is gone', async () => {
    const live = await opened();
    await writeFile(path.join(folder, 'mocha.md'), 'no front matter');
    await refreshed(live);
    await rm(path.join(folder, 'mocha.md'));
    await refreshed(live);

    expect(messages()).toEqual(['corpus broken: answering from what it was', 'corpus whole, and as it was']);
  });

  it('outlives its folder, and takes it up when it is there again', async () => {
    const live = await opened();
    await rename(folder, `${folder}-away`);
    await refreshed(live);
    expect(quotes(live, 'Who sells coffee to Oman?')).toEqual(['Yemen sells coffee to Oman.']);

    await mkdir(folder);
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await refreshed(live);
    await rm(`${folder}-away`, { recursive: true });
    expect(quotes(live, 'Who sells wheat to Chad?')).toEqual(['Sudan sells wheat to Chad.']);
  });

  it('is the same engine after a file was only touched, or something else was put beside it', async () => {
    const live = await opened();
    const before = live.current();
    await utimes(path.join(folder, 'aden.md'), new Date(), new Date(0));
    await writeFile(path.join(folder, 'README.md'), 'How this folder came about.');
    await mkdir(path.join(folder, 'drafts'));
    await refreshed(live);

    expect(live.current()).toBe(before);
  });

  it('answers from what it was until all is read, and never in between', async () => {
    const live = await opened();
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await live.refresh();
    const reading = live.refresh();
    const seen = new Set<number>();
    let done = false;
    const ended = reading.then(() => {
      done = true;
    });
    while (!done) {
      seen.add(live.current().corpus.documents);
      await new Promise((turn) => setImmediate(turn));
    }
    await ended;
    seen.add(live.current().corpus.documents);

    expect([...seen]).toEqual([1, 2]);
  });

  it('looks once at a time', async () => {
    const live = await opened();
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await live.refresh();
    await Promise.all([live.refresh(), live.refresh(), live.refresh()]);

    expect(messages()).toEqual(['corpus read anew']);
  });

  it('leaves a snapshot of what it read for the next start', async () => {
    const live = await opened();
    await put('mocha.md', 'Sudan sells wheat to Chad.');
    await refreshed(live);

    expect((await readSnapshot(folder))?.documents).toHaveLength(2);
  });
});
