import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { LABELS, TAGS } from '../../src/syntax/index.js';

const folder = 'scripts/treebank';
const blocks = readdirSync(folder)
  .filter((name) => name.endsWith('.tree'))
  .flatMap((name) =>
    readFileSync(`${folder}/${name}`, 'utf8')
      .trim()
      .split('\n\n')
      .map((block) => ({ name, lines: block.split('\n') })),
  );

test('every tree has its text, one main word, and no circle', () => {
  const labels = new Set<string>(LABELS);
  const tags = new Set<string>(TAGS);
  const wrong = blocks.flatMap(({ name, lines }) => {
    const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split(' '));
    const heads = rows.map((row) => Number(row[3]));
    const reaches = heads.every((_, at) => {
      let steps = 0;
      for (let one = at + 1; one > 0; one = heads[one - 1] ?? 0) if (steps++ > heads.length) return false;
      return true;
    });
    const sound =
      lines[1]?.startsWith('# text = ') &&
      heads.filter((head) => head === 0).length === 1 &&
      reaches &&
      rows.every(
        ([number, , tag = '', , label = ''], at) =>
          Number(number) === at + 1 &&
          tags.has(tag) &&
          (labels.has(label) || /^(?:vocative|discourse|dislocated|orphan)$/.test(label)),
      );
    return sound ? [] : [`${name}: ${lines[0]}`];
  });
  expect(wrong).toEqual([]);
  expect(blocks.length).toBeGreaterThan(3500);
});
