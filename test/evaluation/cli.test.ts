import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Line } from '../../src/answers/index.js';
import type { Document } from '../../src/corpus/document.js';
import { evaluationCli } from './cli.js';
import { HalfName } from './gold.js';
import { type Half, readHalf } from './read-half.js';
import { type FakeEngine, fakeEngine, perfectScript } from './support/fake-engine.js';

const halves = HalfName.options.map((name) => readHalf('test/evaluation', name));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'evaluation-'));
  for (const part of ['passages', 'questions', 'README.md']) {
    cpSync(path.join('test/evaluation', part), path.join(folder, part), { recursive: true });
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], engineFor: (half: Half) => FakeEngine) {
  const printed = { out: '', err: '' };
  const build = async (documents: readonly Document[]) => {
    const half = halves.find((known) => known.documents[0]?.id === documents[0]?.id);
    if (!half) throw new Error('no half has these documents');
    return engineFor(half);
  };
  const status = await evaluationCli(args, {
    folder,
    build,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { status, ...printed };
}

function perfect(half: Half): FakeEngine {
  return fakeEngine(perfectScript(half));
}

/** Says everything wrongly that can be said wrongly, so that there is a finding wherever there can be one. */
function wrong(half: Half): FakeEngine {
  const { lines, quotations } = perfectScript(half);
  const spoil = (line: Line): Line => ({ ...line, stance: 'mixed', target: 'Atlantis', quote: `${line.quote}!` });
  return fakeEngine({
    lines: (actor) => lines(actor).map(spoil),
    quotations: (question, previous) =>
      quotations(question, previous).length > 0 ? [] : (lines(half.positions[0]?.actor ?? '') ?? []),
  });
}

/** Every run of four words that stands in a half's passages, questions, claims and targets. */
function fourWordRuns(half: Half): Set<string> {
  const texts = [
    ...half.documents.flatMap(({ id, body }) => [id, body]),
    ...half.questions.map(({ question }) => question),
    ...half.positions.flatMap(({ claim, target }) => [claim ?? '', target ?? '']),
  ];
  return new Set(texts.flatMap(runsIn));
}

function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(' '));
}

describe.each(['frozen', 'prose'])('the %s half', (half) => {
  const frozen = halves.filter(({ name }) => name === half);
  const names = new Set(
    frozen.flatMap(({ positions, documents }) => [
      ...positions.map(({ actor }) => actor),
      ...documents.map(({ id }) => id),
    ]),
  );

  function leaksIn(text: string): number {
    const runs = new Set(frozen.flatMap((half) => [...fourWordRuns(half)]));
    return runsIn(text).filter((run) => runs.has(run)).length + [...names].filter((name) => text.includes(name)).length;
  }

  test.each(['--verbose', '--json', '--verbose --json', '--verbose --min cells=0.9'])(
    'is not in what is printed with %s',
    async (args) => {
      const { out, err } = await run(['--half', half, ...args.split(' ')], wrong);
      expect(out).toMatch(/broken"?:? ?[1-9]/);
      expect(leaksIn(out + err)).toBe(0);
    },
  );

  test('is not in the README that is written', async () => {
    await run(['--write'], wrong);
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(readme).toContain(`| ${half.padEnd(9)} | `);
    expect(leaksIn(readme)).toBe(0);
  });

  test('is not in an error thrown while it is evaluated', async () => {
    const body = frozen[0]?.documents[0]?.body ?? '';
    const throwing = (): FakeEngine => ({
      ...fakeEngine({}),
      brief: () => {
        throw new TypeError(body);
      },
    });
    const error = await run(['--half', half], throwing).catch((thrown: unknown) => thrown);
    expect(error).toEqual(new Error(`the ${half} half could not be evaluated: TypeError`));
    expect((error as Error).cause).toBeUndefined();
    expect(leaksIn(`${(error as Error).stack}`)).toBe(0);
  });

  test('would be seen to leak', () => {
    expect(leaksIn(frozen[0]?.documents[0]?.body.slice(0, 80) ?? '')).toBeGreaterThan(0);
  });
});

test('the open half is printed line by line when asked', async () => {
  const quiet = await run(['--half', 'open'], wrong);
  const verbose = await run(['--half', 'open', '--verbose'], wrong);
  expect(quiet.out).not.toContain('Pakistan');
  expect(verbose.out).toContain('- Pakistan / trade: not verbatim');
});

test('bounds hold or the command fails and says which figure of which half does not', async () => {
  expect(await run(['--min', 'stance=1', '--min', 'broken=0'], perfect)).toMatchObject({ status: 0, err: '' });
  const missed = await run(['--min', 'open.positions.stance=0.9', '--min', 'positions.broken=0'], wrong);
  expect(missed.status).toBe(1);
  expect(missed.err).toMatch(/^open\.positions\.stance is 0\.\d+, at least 0\.9 is asked$/m);
  expect(missed.err).toMatch(/^frozen\.positions\.broken is \d+, at most 0 is asked$/m);
});

test('a figure without a value misses its bound', async () => {
  const missed = await run(['--half', 'open', '--min', 'flips=1'], () => fakeEngine({}));
  expect(missed).toMatchObject({ status: 1, err: 'open.positions.flips is not known, at most 1 is asked\n' });
});

test.each(['--min stanze=1', '--min stance', '--min =1', '--half third', '--half open --write', '--loud'])(
  '%s is wrong usage',
  async (args) => {
    expect((await run(args.split(' '), perfect)).status).toBe(2);
  },
);

test('JSON holds the figures of every half and nothing else', async () => {
  const { out } = await run(['--json'], perfect);
  const evaluations = JSON.parse(out);
  expect(evaluations.map(({ half }: { half: string }) => half)).toEqual(['open', 'frozen', 'prose']);
  expect(Object.keys(evaluations[0])).toEqual(['half', 'positions', 'questions', 'reach']);
});

test('writing replaces the table and keeps the rest of the README', async () => {
  const before = readFileSync(path.join(folder, 'README.md'), 'utf8');
  await run(['--write'], perfect);
  const once = readFileSync(path.join(folder, 'README.md'), 'utf8');
  await run(['--write'], perfect);
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toBe(once);
  expect(once.slice(0, once.indexOf('<!-- figures'))).toBe(before.slice(0, before.indexOf('<!-- figures')));
  expect(once).toContain('| open      | 10    | 1    | 1    | 1   | 1       | 0      | 0      |\n');
});
