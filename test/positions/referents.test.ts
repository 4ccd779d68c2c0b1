import { describe, expect, test } from '@jest/globals';
import { sentenceRead, sentencesRead } from '../support/sentence-read.js';

const ids = (referents: readonly { readonly actor: string }[]) => referents.map(({ actor }) => actor);

/** What a head stands for in the last sentence of a paragraph. */
function lastReference(text: string, head: string) {
  const last = sentencesRead(text).at(-1);
  if (!last) throw new Error('there is no sentence');
  return last.reference(head);
}

describe('a noun phrase stands for', () => {
  test.each([
    ['Ghana agreed.', 'Ghana', ['ghana']],
    ['The Ghanaian government agreed.', 'government', ['ghana']],
    ['Ghanaian forces left.', 'forces', ['ghana']],
    ["Ghana's envoy left.", 'envoy', ['ghana']],
    ['The envoy of Ghana left.', 'envoy', ['ghana']],
    ['Officials in Accra agreed.', 'Officials', ['ghana']],
    ['The M23 fighters left.', 'fighters', ['m23']],
  ])('the actor in %j: "%s" is %j', (text, head, expected) => {
    expect(ids(sentenceRead(text).reference(head).stands)).toEqual(expected);
  });

  test.each([
    ['A Turkish hotel burned.', 'hotel', ['turkey']],
    ['Ghanaian gold sold well.', 'gold', ['ghana']],
    ["Ghana's border opened.", 'border', ['ghana']],
  ])('nobody where the head does not act: in %j "%s" only belongs to %j', (text, head, owners) => {
    const reference = sentenceRead(text).reference(head);
    expect(ids(reference.stands)).toEqual([]);
    expect(ids(reference.owners)).toEqual(owners);
  });

  test('a people counts less than its government', () => {
    expect(sentenceRead('Ghanaians agreed.').reference('Ghanaians').stands).toMatchObject([{ weak: true }]);
    expect(sentenceRead('Ghana agreed.').reference('Ghana').stands).toMatchObject([{ weak: false }]);
  });

  test('a state in which something happens is a place', () => {
    expect(sentenceRead('The envoy died in Ghana.').reference('Ghana').place).toBe(true);
    expect(sentenceRead('The envoy thanked Ghana.').reference('Ghana').place).toBe(false);
  });

  test('a group without those who are taken out of it', () => {
    expect(sentenceRead('All Gulf states except Qatar agreed.').reference('Gulf states').stands).toMatchObject([
      { actor: 'gulf-states', excluded: ['qatar'] },
    ]);
  });
});

describe('what points back', () => {
  test.each([
    ['Ghana praised Togo. It left.', 'It', ['ghana']],
    ['Ghana praised Togo. Its army left.', 'army', ['ghana']],
    ['Ghana praised Togo. The government left.', 'government', ['ghana']],
    ['Hamas praised Togo. The group left.', 'group', ['hamas']],
    ['Ghana and Togo agreed. Both condemned Niger.', 'Both', ['ghana', 'togo']],
    ['Ghana and Togo agreed. They left.', 'They', ['ghana', 'togo']],
    ['Ghana and Togo agreed. The two countries left.', 'countries', ['ghana', 'togo']],
    ['The UN praised Togo. The organisation left.', 'organisation', ['united-nations']],
  ])('in %j "%s" is %j, and inferred', (text, head, expected) => {
    const { stands } = lastReference(text, head);
    expect(ids(stands)).toEqual(expected);
    for (const { inferred } of stands) expect(inferred).toBe(true);
  });

  test.each([
    ['It left.', 'It'],
    ['A man left. It rained.', 'It'],
    ['Ghana praised Togo. A country left.', 'country'],
  ])('in %j "%s" is nobody', (text, head) => {
    expect(lastReference(text, head).stands).toEqual([]);
  });
});
