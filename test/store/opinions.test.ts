import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { countOpinions } from '../../src/store/count-opinions.js';
import { appendOpinions } from '../../src/store/opinion-file.js';
import { createOpinions, type KeptOpinion } from '../../src/store/opinions.js';

const folder = mkdtempSync(join(tmpdir(), 'afghan-brief-opinions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function opinion(over: Partial<KeptOpinion> = {}): KeptOpinion {
  return {
    at: '2026-01-01T00:00:00.000Z',
    voter: 'v',
    useful: true,
    question: 'q',
    kind: 'brief',
    corpus: 'c',
    excerpts: ['d#p1s1'],
    ...over,
  };
}

describe('an opinion', () => {
  it('is kept with hashes in place of the question and of who holds it', async () => {
    const kept: KeptOpinion[] = [];
    const opinions = createOpinions({
      key: 'a secret key',
      now: () => 0,
      append: async (each) => void kept.push(each),
    });
    const question = opinions.sign(' Who sells  electricity? ');
    await opinions.keep({ useful: false, question, kind: 'excerpts', corpus: 'c', excerpts: [] }, 'T1:U1');

    expect(question).toBe(opinions.sign('who sells electricity?'));
    expect(question).toMatch(/^[0-9a-f]{24}$/);
    expect(kept).toEqual([
      {
        useful: false,
        question,
        kind: 'excerpts',
        corpus: 'c',
        excerpts: [],
        at: '1970-01-01T00:00:00.000Z',
        voter: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/electricity|U1/);
  });

  it('has other hashes under another key, and under every run’s own where none is given', () => {
    const sign = (key?: string) => createOpinions({ key, append: async () => {} }).sign('x');

    expect(new Set([sign('one key'), sign('another'), sign(), sign()]).size).toBe(4);
    expect(sign('one key')).toBe(sign('one key'));
  });
});

describe('the file of opinions', () => {
  it('holds one a line, in the order in which they came, for its owner alone', async () => {
    const file = join(folder, 'opinions.jsonl');
    const append = appendOpinions(file);
    const all = Array.from({ length: 20 }, (_, index) => opinion({ question: `q${index}` }));
    await Promise.all(all.map(append));

    expect(
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(all);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is set aside when it is full, and never holds more than twice its bound', async () => {
    const file = join(folder, 'small.jsonl');
    const append = appendOpinions(file, 500);
    for (let index = 0; index < 20; index++) await append(opinion({ question: `q${index}` }));

    expect(statSync(file).size).toBeLessThanOrEqual(500);
    expect(statSync(`${file}.1`).size).toBeLessThanOrEqual(500);
    expect(readFileSync(file, 'utf8')).toContain('q19');
  });

  it('tells that it could not keep one, and takes the next', async () => {
    const append = appendOpinions(join(folder, 'later', 'opinions.jsonl'));

    await expect(append(opinion())).rejects.toThrow('ENOENT');
    await expect(append(opinion())).rejects.toThrow('ENOENT');
  });
});

describe('the count of opinions', () => {
  it('takes the last of each person on each question, and says which excerpts were no use', () => {
    const lines = [
      opinion({ useful: true }),
      opinion({ useful: false }),
      opinion({ voter: 'w', useful: true, excerpts: ['d#p1s1', 'd#p2s1'] }),
      opinion({ question: 'r', kind: 'silence', useful: false, excerpts: [] }),
    ].map((each) => JSON.stringify(each));

    expect(countOpinions([...lines, '{"useful":1}', 'no line'])).toEqual({
      kind: 'feedback',
      useful: 1,
      notUseful: 2,
      questions: 2,
      answers: { brief: { useful: 1, notUseful: 1 }, silence: { useful: 0, notUseful: 1 } },
      excerpts: [
        { id: 'd#p1s1', useful: 1, notUseful: 1 },
        { id: 'd#p2s1', useful: 1, notUseful: 0 },
      ],
      unreadable: 2,
    });
  });
});
