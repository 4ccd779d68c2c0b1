import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Excerpt, Excerpts, Silence } from '../../src/answers/index.js';
import type { Document } from '../../src/corpus/document.js';
import { parseExcerptId } from '../../src/corpus/excerpt-id.js';
import type { ExcerptSearch, Found } from '../../src/search/index.js';
import { corpusSearch, documentOf, excerptSearchOf } from '../support/excerpt-search-of.js';

const RIVER = documentOf(
  'river-2021',
  `Ghana sells electricity to Togo through a line along the coast. It was built in 1972 with Canadian loans.

Togo buried its dead after the raid on Cinkassé. The army blamed JNIM, and Lomé closed the crossing to Burkina Faso because lorries had carried the raiders.

"We will not be anybody's gate," said a Togolese trader.`,
  'title: Power on the coast\nauthor: Ama Mensah\ndate: 2021-03-04',
);
const HILLS = documentOf(
  'hills-2024',
  `Burkina Faso has recalled its ambassador from Accra. Ghana called the step regrettable and offered talks.

Niger bought fuel from Nigeria until the sanctions of 2023. Benin condemned the coup in Niamey and reopened its port a year later.`,
  'title: After the coups\nauthor: Kofi Addo\ndate: 2024-06-01',
);

let coast: ExcerptSearch;
let corpus: ExcerptSearch;
let documents: readonly Document[];
beforeAll(async () => {
  coast = await excerptSearchOf([RIVER, HILLS]);
  ({ search: corpus, documents } = await corpusSearch());
});

const quotes = (found: Found) => found.excerpts.map(({ quote }) => quote);

describe('what is found', () => {
  test.each([
    ['Who gets power from Ghana?', 'Ghana sells electricity to Togo'],
    ['What does Ghana sell?', 'Ghana sells electricity'],
    ['What did Accra say about the recall of the ambassador?', 'Ghana called the step regrettable'],
    ['Why did Togo close its border with Burkina Faso?', 'Lomé closed the crossing'],
    ['Did anybody denounce the coup in Niger?', 'Benin condemned the coup'],
    ['Has Benin opened its port again?', 'reopened its port'],
    ['when was the line built', 'It was built in 1972'],
    ['Where did Niger purchase fuel?', 'Niger bought fuel from Nigeria'],
  ])('"%s" finds "%s"', (question, answer) => {
    expect(quotes(coast.ask(question)).slice(0, 2).join('\n')).toContain(answer);
  });

  test.each([
    'What is the capital of Ghana?',
    'Who is the president of Benin?',
    'Did Niger buy drones from Turkey?',
    'What did Senegal say about the coup?',
    'How many people live in Togo?',
    'Has Ghana joined the Alliance of Sahel States?',
    'When did the Berlin Wall fall?',
  ])('"%s" is not answered', (question) => {
    expect(coast.ask(question)).toMatchObject({ kind: 'silence', excerpts: [] });
  });

  test('a sentence that points back brings the one before it', () => {
    const [first] = coast.ask('When was the line built?').excerpts;
    expect(first?.quote).toBe(
      'Ghana sells electricity to Togo through a line along the coast. It was built in 1972 with Canadian loans.',
    );
    expect(first?.citation.id).toBe('river-2021#p1s1-2');
  });

  test('marks are the words that matched', () => {
    const [first] = coast.ask('Who condemned the coup?').excerpts;
    expect(first?.marks.map(([from, to]) => first.quote.slice(from, to))).toEqual(['condemned', 'coup']);
  });
});

describe('filters', () => {
  test('from: keeps an author, an outlet or a document', () => {
    expect(coast.ask('Ghana from:addo').excerpts.every(({ citation }) => citation.document === 'hills-2024')).toBe(
      true,
    );
    expect(coast.ask('Ghana from:mensah').excerpts.every(({ citation }) => citation.document === 'river-2021')).toBe(
      true,
    );
  });

  test('after: and before: leave the whole year out', () => {
    expect(coast.ask('Ghana after:2021').excerpts.map(({ citation }) => citation.document)).not.toContain('river-2021');
    expect(coast.ask('Ghana before:2024').excerpts.map(({ citation }) => citation.document)).not.toContain(
      'hills-2024',
    );
    expect(coast.ask('Ghana after:2024')).toMatchObject({ kind: 'silence', searched: { documents: 0, newest: null } });
  });

  test('a phrase in quotation marks must stand in the sentence', () => {
    expect(quotes(coast.ask('"anybody’s gate"'))).toEqual([
      '"We will not be anybody\'s gate," said a Togolese trader.',
    ]);
    expect(coast.ask('"gate anybody"').kind).toBe('silence');
  });
});

describe('misspelt words', () => {
  test('a misspelt name is taken for the nearest actor, and says so', () => {
    expect(coast.ask('What did Nigerr buy?')).toMatchObject({
      kind: 'excerpts',
      actors: ['niger'],
      corrections: [{ typed: 'Nigerr', taken: 'Niger' }],
    });
  });

  test('a misspelt word is corrected only where nothing else answers, and says so', () => {
    const found = coast.ask('Who recalled an ambasador?');
    expect(found.kind).toBe('excerpts');
    expect(coast.ask('Who condemmned?').corrections).toEqual([{ typed: 'condemmned', taken: 'condemned' }]);
  });
});

describe('silence', () => {
  test('an actor of whom nothing is stated is named', () => {
    expect(coast.ask('What does Japan sell to Togo?')).toMatchObject({
      kind: 'silence',
      reason: 'actor-absent',
      absent: [{ id: 'japan', name: 'Japan' }],
      searched: { documents: 2, newest: '2024-06-01' },
    });
  });

  test('a question of nothing asks nothing', () => {
    expect(coast.ask('?!')).toMatchObject({ kind: 'silence', reason: 'nothing-asked', nearest: [] });
  });

  test('a word that no document holds is the reason, and the nearest excerpt is offered', () => {
    const found = coast.ask('What is the GDP of Ghana?');
    expect(found).toMatchObject({ kind: 'silence', reason: 'words-absent' });
    expect(found.kind === 'silence' && found.nearest.length).toBeGreaterThan(0);
  });
});

describe('follow-ups', () => {
  test('a name alone asks the same of another', () => {
    const previous = [{ question: 'What did Niger buy?', actors: ['Niger'], topics: [] }];
    expect(coast.ask('and Togo?', { previous })).toMatchObject({ actors: ['togo'] });
  });

  test('a pronoun keeps the actor', () => {
    const previous = [{ question: 'What did Ghana say?', actors: ['ghana'], topics: [] }];
    expect(quotes(coast.ask('and what do they sell?', { previous }))[0]).toContain('Ghana sells electricity');
  });

  test('a question that stands by itself keeps nothing', () => {
    const previous = [{ question: 'What did Ghana say?', actors: ['ghana'], topics: [] }];
    expect(coast.ask('Did Benin condemn the coup in Niger?', { previous }).actors).toEqual(['benin', 'niger']);
  });
});

describe('whatever is asked', () => {
  const corpusWords = fc.constantFrom(
    'Taliban',
    'Tajikistan',
    'trade',
    'attack',
    'Kazakh',
    'government',
    'who',
    'ISIS–K',
  );
  const anyQuestion = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.oneof(corpusWords, fc.string({ maxLength: 12 })), { maxLength: 12 }).map((parts) => parts.join(' ')),
  );

  test('every quote equals its document at its offsets, under an id that can be read', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const found = corpus.ask(question, { limit: 10 });
        const shown = [...found.excerpts, ...(found.kind === 'silence' ? found.nearest : [])];
        for (const excerpt of shown) {
          const { quote, citation, marks } = Excerpt.parse(excerpt);
          const body = documents.find(({ id }) => id === citation.document)?.body ?? '';
          expect(body.slice(citation.start, citation.end)).toBe(quote);
          expect(parseExcerptId(citation.id)).toMatchObject({ paragraph: citation.paragraph });
          for (const [from, to] of marks) expect(from < to && to <= quote.length).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same question has the same answer, of the promised shape', () => {
    const rest = { corpus: true, sources: true } as const;
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const found = corpus.ask(question);
        expect(corpus.ask(question)).toEqual(found);
        const shape = found.kind === 'excerpts' ? Excerpts.omit(rest) : Silence.omit(rest);
        expect(shape.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['thousands of unknown words', Array.from({ length: 2_000 }, (_, at) => `w${at * 7919}`).join(' ')],
    ['control characters', '\u0000\u0007\u001b'.repeat(3_000)],
    ['right-to-left text', '\u202Eمرحبا بالعالم '.repeat(700)],
    ['punctuation', '?!…—()[]{}'.repeat(1_000)],
    ['quotation marks', '"a" "'.repeat(2_000)],
    ['filters', 'from:a after:2020 before:x '.repeat(400)],
    ['lone surrogates', '\ud800'.repeat(9_999)],
    ['names', 'Tajikistan Kazakhstan Iran '.repeat(370)],
  ])('%s are answered in less than 100 ms', (_, question) => {
    corpus.ask(question);
    const began = performance.now();
    corpus.ask(question);
    expect(performance.now() - began).toBeLessThan(100);
  });
});
