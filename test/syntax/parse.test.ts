import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { rawWords } from '../../src/positions/units.js';
import { LABELS, parse, type RawWord, TAGS, type TreeWord } from '../../src/syntax/index.js';
import { taggedSentences } from '../../src/text/tagged-sentences.js';

const registry = createRegistry(actorTable());

function wordsOf(text: string): RawWord[] {
  return rawWords(
    taggedSentences(text).flatMap(({ tokens }) => tokens),
    registry.mentions(text),
  );
}

/** "supplied ← nsubj – Kenya" as [word, relation, head]; the main word has no head. */
function arcs(text: string): [string, string, string | undefined][] {
  const words = wordsOf(text);
  return parse(words).map(({ head, label }, at) => [words[at]?.text ?? '', label, words[head]?.text]);
}

const anyWord = fc.record({
  text: fc.oneof(fc.constantFrom('Ghana', 'and', ',', 'supports', 'that', 'the', 'of', '“', 'to'), fc.string()),
  tag: fc.constantFrom(...TAGS),
  named: fc.boolean(),
  verbal: fc.boolean(),
});

function isTree(tree: readonly TreeWord[]): boolean {
  const roots = tree.filter(({ head }) => head < 0).length;
  const ends = tree.every((_, at) => {
    let steps = 0;
    for (let one = at; one >= 0; one = tree[one]?.head ?? -1) if (steps++ > tree.length) return false;
    return true;
  });
  return roots === Math.min(1, tree.length) && ends;
}

describe('a parse', () => {
  test('of whatever words is one tree with one main word', () => {
    fc.assert(
      fc.property(fc.array(anyWord, { maxLength: 40 }), (words) => {
        const tree = parse(words);
        expect(tree.length).toBe(words.length);
        expect(isTree(tree)).toBe(true);
        for (const { tag, label } of tree) expect([TAGS.includes(tag), LABELS.includes(label)]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same each time', () => {
    const words = wordsOf('Although it denied the charge, Kenya closed the crossing that traders of Uganda had used.');
    expect(parse(words)).toEqual(parse(words));
  });

  test.each([
    ['Kenya supplied Uganda with maize.', 'Kenya', 'nsubj', 'supplied'],
    ['Kenya, which had closed the border, reopened it on Friday.', 'Kenya', 'nsubj', 'reopened'],
    ['Kenya, which had closed the border, reopened it on Friday.', 'closed', 'acl:relcl', 'Kenya'],
    ['Ghana said Togo would send troops.', 'send', 'ccomp', 'said'],
    ['Ghana praised Togo, and Benin condemned Niger.', 'condemned', 'conj', 'praised'],
    ['While Ghana reopened its embassy, Nigeria closed the border.', 'reopened', 'advcl', 'closed'],
    ["Ghana's decision to lift the ban pleased Togo.", 'lift', 'acl', 'decision'],
  ])('of %j hangs "%s" as %s on "%s"', (text, word, label, head) => {
    expect(arcs(text)).toContainEqual([word, label, head]);
  });
});

describe('the shipped weights', () => {
  // Weights and features have to be of one making: with other features nearly every arc would be wrong.
  test('know the trees that they were learnt from', () => {
    const folder = 'scripts/treebank';
    const blocks = readdirSync(folder)
      .filter((name) => name.endsWith('.tree'))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n\n'));
    let [all, right] = [0, 0];
    for (const block of blocks.filter((_, at) => at % 25 === 0)) {
      const lines = block.split('\n');
      const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '';
      const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split(' '));
      const tree = parse(wordsOf(text));
      if (tree.length !== rows.length) continue;
      for (const [at, [, , tag, head]] of rows.entries()) {
        if (tag === 'PUNCT') continue;
        all++;
        if ((tree[at]?.head ?? -1) + 1 === Number(head)) right++;
      }
    }
    expect(all).toBeGreaterThan(2000);
    expect(right / all).toBeGreaterThan(0.93);
  });
});
