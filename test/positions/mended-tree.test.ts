import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mendedTree } from '../../src/positions/mended-tree.js';
import { LABELS, type Label, TAGS, type Tag, type TreeWord } from '../../src/syntax/index.js';

type Row = readonly [text: string, tag: Tag, head: number, label: Label, name?: 'name'];

/** A tree as a parser might have made it; heads count from 0, -1 is the main word's. */
function mended(rows: readonly Row[]): [string, string, string | undefined][] {
  const words = rows.map(([text, , , , name]) => ({
    text,
    lower: text.toLowerCase(),
    ...(name ? { mention: { actor: text.toLowerCase(), form: 'name' as const, start: 0, end: 1 } } : {}),
  }));
  const tree = rows.map(([, tag, head, label]) => ({ tag, head, label }));
  return mendedTree(tree, words).map(({ head, label }, at) => [rows[at]?.[0] ?? '', label, rows[head]?.[0]]);
}

describe('what a tree’s own words contradict is set right:', () => {
  test('names with commas and a last "and" between them are one list', () => {
    const read = mended([
      ['Aid', 'NOUN', 1, 'nsubj'],
      ['went', 'VERB', -1, 'root'],
      ['to', 'ADP', 3, 'case'],
      ['Kenya', 'PROPN', 1, 'obl', 'name'],
      [',', 'PUNCT', 5, 'punct'],
      ['Uganda', 'PROPN', 1, 'parataxis', 'name'],
      ['and', 'CCONJ', 7, 'cc'],
      ['Tanzania', 'PROPN', 5, 'conj', 'name'],
    ]);
    expect(read[5]).toEqual(['Uganda', 'conj', 'Kenya']);
    expect(read[7]).toEqual(['Tanzania', 'conj', 'Kenya']);
  });

  test('a name between a noun and its article is no subject', () => {
    const read = mended([
      ['welcomed', 'VERB', -1, 'root'],
      ['the', 'DET', 3, 'det'],
      ['Kenya', 'PROPN', 3, 'nsubj', 'name'],
      ['pipeline', 'NOUN', 0, 'obj'],
    ]);
    expect(read[2]).toEqual(['Kenya', 'compound', 'pipeline']);
  });

  test('a word in -ing after a name with "a" is a noun, whatever stands in brackets between them', () => {
    const read = mended([
      ['spoke', 'VERB', -1, 'root'],
      ['at', 'ADP', 3, 'case'],
      ['an', 'DET', 3, 'det'],
      ['Union', 'PROPN', 0, 'obl', 'name'],
      ['(', 'PUNCT', 3, 'punct'],
      ['AU', 'PROPN', 3, 'appos', 'name'],
      [')', 'PUNCT', 3, 'punct'],
      ['hearing', 'VERB', 0, 'advcl'],
    ]);
    expect(read[7]).toEqual(['hearing', 'obl', 'spoke']);
    expect(read[3]).toEqual(['Union', 'compound', 'hearing']);
    expect(read[1]).toEqual(['at', 'case', 'hearing']);
  });

  test('what stands right before an auxiliary is the subject of its verb', () => {
    const read = mended([
      ['Togo', 'PROPN', 1, 'nsubj', 'name'],
      ['hopes', 'VERB', -1, 'root'],
      ['Ghana', 'PROPN', 1, 'obj', 'name'],
      ['can', 'AUX', 4, 'aux'],
      ['help', 'VERB', 1, 'xcomp'],
    ]);
    expect(read[2]).toEqual(['Ghana', 'nsubj', 'help']);
    expect(read[4]).toEqual(['help', 'ccomp', 'hopes']);
  });

  test('a noun with "a" after a name and a comma says what the name is', () => {
    const read = mended([
      ['Kenya', 'PROPN', 1, 'nsubj', 'name'],
      ['fought', 'VERB', -1, 'root'],
      ['Shabab', 'PROPN', 1, 'obj', 'name'],
      [',', 'PUNCT', 5, 'punct'],
      ['a', 'DET', 5, 'det'],
      ['group', 'NOUN', 1, 'parataxis'],
    ]);
    expect(read[5]).toEqual(['group', 'appos', 'Shabab']);
  });

  test('of two verbs side by side the one with "by" and no auxiliary describes the subject', () => {
    const read = mended([
      ['attacks', 'NOUN', 1, 'nsubj'],
      ['claimed', 'VERB', -1, 'root'],
      ['by', 'ADP', 3, 'case'],
      ['rebels', 'NOUN', 1, 'obl:agent'],
      ['were', 'AUX', 5, 'aux:pass'],
      ['launched', 'VERB', 1, 'conj'],
    ]);
    expect(read[0]).toEqual(['attacks', 'nsubj:pass', 'launched']);
    expect(read[1]).toEqual(['claimed', 'acl', 'attacks']);
    expect(read[5]).toEqual(['launched', 'root', undefined]);
  });

  test('what stands after a comma with a subject of its own is the clause that an opening one hangs on', () => {
    const read = mended([
      ['While', 'SCONJ', 2, 'mark'],
      ['others', 'NOUN', 2, 'nsubj'],
      ['saw', 'VERB', -1, 'root'],
      ['a', 'DET', 4, 'det'],
      ['prospect', 'NOUN', 2, 'obj'],
      [',', 'PUNCT', 9, 'punct'],
      ['in', 'ADP', 7, 'case'],
      ['Togo', 'PROPN', 4, 'obl', 'name'],
      ['they', 'PRON', 9, 'nsubj'],
      ['refused', 'VERB', 4, 'acl:relcl'],
    ]);
    expect(read[9]).toEqual(['refused', 'root', undefined]);
    expect(read[2]).toEqual(['saw', 'advcl', 'refused']);
    expect(read[7]).toEqual(['Togo', 'obl', 'refused']);
  });

  test('what somebody decides to do hangs on the decision, and what somebody is asked to do on the asking', () => {
    const joined = (noun: string) =>
      mended([
        ['Togo', 'PROPN', 1, 'nsubj', 'name'],
        ['met', 'VERB', -1, 'root'],
        [noun, 'NOUN', 1, 'obj'],
        ['to', 'PART', 4, 'mark'],
        ['lift', 'VERB', 1, 'xcomp'],
      ])[4];
    expect(joined('plan')).toEqual(['lift', 'acl', 'plan']);
    expect(joined('envoy')).toEqual(['lift', 'xcomp', 'met']);
  });

  test('what somebody is able to do hangs on "able", whatever stands between', () => {
    const read = mended([
      ['Togo', 'PROPN', 1, 'nsubj', 'name'],
      ['seems', 'VERB', -1, 'root'],
      ['able', 'ADJ', 1, 'xcomp'],
      ['to', 'PART', 5, 'mark'],
      ['fully', 'ADV', 5, 'advmod'],
      ['lift', 'VERB', 1, 'advcl'],
    ]);
    expect(read[5]).toEqual(['lift', 'xcomp', 'able']);
  });

  test('what "and" joins is joined, and what a subordinator opens is subordinate', () => {
    const joined = (word: string, tag: Tag, label: Label) =>
      mended([
        ['Ghana', 'PROPN', 1, 'nsubj', 'name'],
        ['agreed', 'VERB', -1, 'root'],
        [word, tag, 4, label],
        ['Togo', 'PROPN', 4, 'nsubj', 'name'],
        ['refused', 'VERB', 1, 'parataxis'],
      ])[4];
    expect(joined('and', 'CCONJ', 'cc')).toEqual(['refused', 'conj', 'agreed']);
    expect(joined('though', 'SCONJ', 'mark')).toEqual(['refused', 'advcl', 'agreed']);
  });

  test('the clause that opens a sentence with "while" hangs on the one that follows', () => {
    const read = mended([
      ['While', 'SCONJ', 2, 'mark'],
      ['Ghana', 'PROPN', 2, 'nsubj', 'name'],
      ['agreed', 'VERB', -1, 'root'],
      [',', 'PUNCT', 5, 'punct'],
      ['Togo', 'PROPN', 5, 'nsubj', 'name'],
      ['refused', 'VERB', 2, 'advcl'],
    ]);
    expect(read[2]).toEqual(['agreed', 'advcl', 'refused']);
    expect(read[5]).toEqual(['refused', 'root', undefined]);
  });

  test('whoever stands between "with" and a verb in -ing does what it says', () => {
    const read = mended([
      ['Ghana', 'PROPN', 1, 'nsubj', 'name'],
      ['waited', 'VERB', -1, 'root'],
      ['with', 'ADP', 3, 'case'],
      ['Togo', 'PROPN', 1, 'obl', 'name'],
      ['arming', 'VERB', 3, 'acl'],
      ['rebels', 'NOUN', 4, 'obj'],
    ]);
    expect(read[3]).toEqual(['Togo', 'nsubj', 'arming']);
    expect(read[4]).toEqual(['arming', 'advcl', 'waited']);
  });

  test('a clause whose subject is a relative pronoun describes the noun before', () => {
    const read = mended([
      ['Ghana', 'PROPN', 1, 'nsubj', 'name'],
      ['fears', 'VERB', -1, 'root'],
      ['groups', 'NOUN', 1, 'obj'],
      ['that', 'PRON', 4, 'nsubj'],
      ['built', 'VERB', 1, 'conj'],
      ['bases', 'NOUN', 4, 'obj'],
    ]);
    expect(read[4]).toEqual(['built', 'acl:relcl', 'groups']);
  });

  test('"both" before a verb without a subject is its subject', () => {
    const read = mended([
      ['Both', 'CCONJ', 1, 'cc'],
      ['condemned', 'VERB', -1, 'root'],
      ['Niger', 'PROPN', 1, 'obj', 'name'],
    ]);
    expect(read[0]).toEqual(['Both', 'nsubj', 'condemned']);
  });
});

test('a mend that would make a circle is left', () => {
  const read = mended([
    ['When', 'NOUN', -1, 'root'],
    ['Ghana', 'PROPN', 2, 'nsubj', 'name'],
    ['agreed', 'VERB', 0, 'advcl'],
  ]);
  expect(read.filter(([, , head]) => head === undefined).length).toBe(1);
});

test('whatever the tree and its words, what comes out is a tree of the same words', () => {
  const text = fc.constantFrom('while', 'and', ',', 'with', 'that', 'both', 'Ghana', 'going', 'went', 'of', 'but', '“');
  const word = fc.record({
    text,
    tag: fc.constantFrom(...TAGS),
    label: fc.constantFrom(...LABELS),
    pick: fc.nat(),
    name: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (drawn) => {
      // Each word hangs on one that was placed before it, in an order that has nothing to do with the sentence's.
      const order = [...drawn.keys()].sort((a, b) => (drawn[a]?.pick ?? 0) - (drawn[b]?.pick ?? 0) || a - b);
      const tree: TreeWord[] = drawn.map(({ tag, label }) => ({ tag, head: -1, label }));
      for (const [rank, at] of order.entries()) {
        const own = tree[at];
        if (own) tree[at] = { ...own, head: rank === 0 ? -1 : (order[(drawn[at]?.pick ?? 0) % rank] ?? -1) };
      }
      const words = drawn.map(({ text: form, name }) => ({
        text: form,
        lower: form.toLowerCase(),
        ...(name ? { mention: { actor: form, form: 'name' as const, start: 0, end: 1 } } : {}),
      }));
      const mend = mendedTree(tree, words);
      expect(mend.length).toBe(tree.length);
      expect(mend.filter(({ head }) => head < 0).length).toBe(1);
      for (const at of mend.keys()) {
        let steps = 0;
        for (let one = at; one >= 0; one = mend[one]?.head ?? -1) expect(steps++).toBeLessThanOrEqual(mend.length);
      }
    }),
    { numRuns: 1000 },
  );
});
