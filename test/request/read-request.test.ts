import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { readRequest } from '../../src/request/read-request.js';
import type { Request } from '../../src/request/request.js';
import { anyText } from '../support/hostile-text.js';

const registry = createRegistry(actorTable());
const read = (text: string) => readRequest(text, registry);

describe('a name asks for its brief', () => {
  test.each([
    'uzbekistan',
    'Ghana',
    'TASHKENT',
    'uzbek',
    'ISIS-K',
    'ISIS–K',
    'côte d’ivoire',
    'central asia',
    'the kazakh government',
    'who',
    'US',
    'uzbekistan?',
  ])('"%s"', (actor) => {
    expect(read(actor)).toEqual({ kind: 'brief', actor });
  });

  test('a near-miss does too, so that the closest names can be offered', () => {
    expect(read('Uzbekstan')).toEqual({ kind: 'brief', actor: 'Uzbekstan' });
    expect(read('Uzbekstan security')).toEqual({ kind: 'brief', actor: 'Uzbekstan', topic: 'security' });
    expect(read('South Corea')).toEqual({ kind: 'brief', actor: 'South Corea' });
  });

  test('the command word may stand before it, and then any name is taken for one', () => {
    expect(read('brief ghana')).toEqual({ kind: 'brief', actor: 'ghana' });
    expect(read('BRIEF Ghana')).toEqual({ kind: 'brief', actor: 'Ghana' });
    expect(read('brief the people next door')).toEqual({ kind: 'brief', actor: 'the people next door' });
    expect(read('brief')).toEqual({ kind: 'brief', actor: '' });
  });
});

describe('a topic after a name', () => {
  test.each([
    ['diplomacy', 'diplomacy'],
    ['recognition', 'diplomacy'],
    ['security', 'security'],
    ['terrorism', 'security'],
    ['trade', 'trade'],
    ['infrastructure', 'trade'],
    ['rights', 'rights'],
    ['society', 'rights'],
  ] as const)('"%s" is %s', (word, topic) => {
    expect(read(`kenya ${word}`)).toEqual({ kind: 'brief', actor: 'kenya', topic });
    expect(read(`brief kenya ${word.toUpperCase()}`)).toEqual({ kind: 'brief', actor: 'kenya', topic });
  });

  test.each([
    'kenya, security',
    'kenya: security',
    'kenya:security',
    'kenya on security',
    'kenya about security',
    'kenya\tsecurity',
  ])('%j is read the same way', (text) => {
    expect(read(text)).toEqual({ kind: 'brief', actor: 'kenya', topic: 'security' });
  });

  test('a word that every object has is no topic', () => {
    for (const word of ['constructor', '__proto__'])
      expect(read(`brief kenya ${word}`)).toEqual({ kind: 'brief', actor: `kenya ${word}` });
  });

  test('a name that holds a topic word stays whole', () => {
    const guild = createRegistry([...actorTable(), ...withName('Guild of Trade')]);
    expect(readRequest('guild of trade', guild)).toEqual({ kind: 'brief', actor: 'guild of trade' });
    expect(readRequest('guild of trade rights', guild)).toEqual({
      kind: 'brief',
      actor: 'guild of trade',
      topic: 'rights',
    });
  });

  test('two topics are a question, so that neither is dropped', () => {
    expect(read('kenya security trade')).toEqual({ kind: 'ask', question: 'kenya security trade' });
  });
});

describe('all', () => {
  test.each(['all', 'everything', 'more', 'ALL'])('"%s" after a name asks for every line', (word) => {
    expect(read(`kenya ${word}`)).toEqual({ kind: 'brief', actor: 'kenya', all: true });
  });

  test('a topic may stand on either side of it', () => {
    const expected = { kind: 'brief', actor: 'kenya', topic: 'trade', all: true };
    expect(read('kenya trade all')).toEqual(expected);
    expect(read('kenya all trade')).toEqual(expected);
  });
});

describe('questions', () => {
  test.each([
    'who sells electricity to Kabul?',
    'who sells electricity to Kabul',
    'and tajikistan?',
    'what about trade?',
    'kenya security?',
    'tell me about kenya',
    'sources of tension',
    'actors in the region',
    'help for farmers along the dam',
  ])('"%s" is one', (question) => {
    expect(read(question)).toEqual({ kind: 'ask', question });
  });

  test('one word in small letters is one, unless it is close to a name', () => {
    expect(read('electricity')).toEqual({ kind: 'ask', question: 'electricity' });
    expect(read('electricity trade')).toEqual({ kind: 'ask', question: 'electricity trade' });
    expect(read('uzbekstan')).toEqual({ kind: 'brief', actor: 'uzbekstan' });
    expect(read('Atlantis')).toEqual({ kind: 'brief', actor: 'Atlantis' });
  });

  test('after "ask" anything is one, and it may be empty', () => {
    expect(read('ask kenya')).toEqual({ kind: 'ask', question: 'kenya' });
    expect(read('ask sources')).toEqual({ kind: 'ask', question: 'sources' });
    expect(read('ask')).toEqual({ kind: 'ask', question: '' });
  });

  test('a sentence is one, even where it begins with a name', () => {
    const question = 'Kenya and Uganda quarrel over an island in the lake that neither of them can find';
    expect(read(question)).toEqual({ kind: 'ask', question });
  });
});

describe('excerpt ids', () => {
  test.each(['aden-2021#p6', 'aden-2021#p6s3', 'aden-2021#p6s3c2', 'aden-2021#p6s3-4', 'Aden-2021#P6S3'])(
    '"%s" is looked up, with or without "cite" or brackets',
    (id) => {
      for (const typed of [id, `[${id}]`, `cite ${id}`, `CITE [${id}]`, `  cite   ${id}  `])
        expect(read(typed)).toEqual({ kind: 'cite', id });
    },
  );

  test('is looked up as it was copied out of a text: quoted, in backticks, with a full stop', () => {
    const id = 'aden-2021#p6s3';
    for (const copied of [`"${id}"`, `“${id}”`, `'${id}'`, `\`${id}\``, `(${id})`, `${id}.`, `[${id}],`, `"${id}."`])
      for (const typed of [copied, `cite ${copied}`]) expect(read(typed)).toEqual({ kind: 'cite', id });
  });

  test('after "cite" anything is looked up, so that the error can say what an id is like', () => {
    expect(read('cite aden')).toEqual({ kind: 'cite', id: 'aden' });
    expect(read('cite')).toEqual({ kind: 'cite', id: '' });
  });

  test('a paragraph 0 is no id', () => {
    expect(read('aden-2021#p0').kind).not.toBe('cite');
  });
});

describe('comparisons', () => {
  test.each([
    'compare kenya uganda',
    'COMPARE kenya, uganda',
    'kenya vs uganda',
    'kenya vs. uganda?',
    'kenya versus uganda',
  ])('"%s" is one', (text) => {
    expect(read(text)).toEqual({ kind: 'compare', actors: ['kenya', 'uganda'] });
  });

  test('on a topic, too', () => {
    const expected = { kind: 'compare', actors: ['kenya', 'north korea'], topic: 'trade' };
    expect(read('compare kenya and north korea on trade')).toEqual(expected);
    expect(read('kenya vs north korea trade')).toEqual(expected);
  });

  test('with a near miss beside a known name, so that the closest names can be offered', () => {
    expect(read('kenya vs ugnda')).toEqual({ kind: 'compare', actors: ['kenya', 'ugnda'] });
  });

  test('after "compare" whatever was typed counts, even nothing', () => {
    expect(read('compare')).toEqual({ kind: 'compare', actors: [] });
    expect(read('compare apples pears')).toEqual({ kind: 'compare', actors: ['apples pears'] });
  });

  test.each(['growth vs decline', 'who is stronger, kenya vs uganda?', 'kenya vs the people who live next door'])(
    '"%s" is a question',
    (question) => {
      expect(read(question)).toEqual({ kind: 'ask', question });
    },
  );
});

describe('the matrix', () => {
  test.each([
    ['matrix', {}],
    ['Matrix', {}],
    ['matrix security', { topic: 'security' }],
    ['matrix on economy', { topic: 'trade' }],
    ['matrix from 41', { from: 41 }],
    ['matrix rights from 2', { topic: 'rights', from: 2 }],
    ['matrix from 1', {}],
    ['matrix from 0', {}],
  ])('"%s" is asked for: %j', (typed, expected) => {
    expect(read(typed)).toEqual({ kind: 'matrix', ...expected });
  });

  test('a sentence that begins with the word is a question', () => {
    expect(read('matrix of power')).toEqual({ kind: 'ask', question: 'matrix of power' });
  });
});

describe('the other commands', () => {
  test.each([
    ['sources', 'sources'],
    ['Sources', 'sources'],
    ['actors', 'actors'],
    ['help', 'help'],
    ['HELP', 'help'],
    ['?', 'help'],
    ['', 'help'],
    [' \t\n ', 'help'],
    ['\u0000\u0007\u009b', 'help'],
  ])('%j is %s', (typed, kind) => {
    expect(read(typed)).toEqual({ kind });
  });
});

describe('whatever is typed', () => {
  test('control characters and runs of white space are one space', () => {
    expect(read('kenya\u0000\u001b \r\n trade')).toEqual({ kind: 'brief', actor: 'kenya', topic: 'trade' });
    expect(read('who\u0007sells?')).toEqual({ kind: 'ask', question: 'who sells?' });
  });

  test.each([
    ['letters', 'a'.repeat(10_000)],
    ['topics', `brief ${'trade '.repeat(10_000)}`],
    ['alls', 'all '.repeat(10_000)],
    ['marks', `brief a${':'.repeat(10_000)} b c`],
    ['question marks', '?'.repeat(10_000)],
    ['an id without end', `aden#p1${'s'.repeat(10_000)}`],
    ['brackets', '['.repeat(10_000)],
    ['sides', 'a vs '.repeat(10_000)],
    ['names', `compare ${'qxz '.repeat(10_000)}`],
  ])('ten thousand %s are read in less than 250 ms', (_, text) => {
    read(text);
    const began = performance.now();
    expect(typeof read(text).kind).toBe('string');
    expect(performance.now() - began).toBeLessThan(250);
  });

  const part = fc.constantFrom(
    'brief',
    'ask',
    'cite',
    'sources',
    'kenya',
    'vs',
    'compare',
    'matrix',
    'all',
    'trade',
    '?',
    'aden#p1s2',
    ':',
    '[',
  );
  const typed = fc.oneof(
    anyText(),
    fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 8 }).map((parts) => parts.join(' ')),
  );

  test('it is one of the kinds, and its words are those that were typed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const request = read(text);
        expect(Object.keys(KINDS)).toContain(request.kind);
        const words = request.kind === 'brief' ? request.actor : request.kind === 'ask' ? request.question : '';
        expect(text.replace(/[\p{Cc}\s]+/gu, ' ')).toContain(words);
        const typed = text.replace(/[\p{Cc}\s]+/gu, '');
        if (request.kind === 'compare')
          for (const name of request.actors) expect(typed).toContain(name.replaceAll(' ', ''));
        expect(read(text)).toEqual(request);
      }),
      { numRuns: 500 },
    );
  });
});

const KINDS: Record<Request['kind'], true> = {
  brief: true,
  compare: true,
  matrix: true,
  ask: true,
  cite: true,
  sources: true,
  actors: true,
  help: true,
};

function withName(name: string) {
  return [
    {
      id: 'new',
      name,
      kind: 'organisation' as const,
      names: [name],
      seats: [],
      demonyms: [],
      ambiguous: [],
      members: [],
    },
  ];
}
