import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { taggedSentences } from '../../src/text/tagged-sentences.js';

function cut(text: string): string[] {
  return taggedSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['The port is open. Its pilots are back.', ['The port is open.', 'Its pilots are back.']],
  ['The U.S.–led forces left. Mr. Saleh stayed.', ['The U.S.–led forces left.', 'Mr. Saleh stayed.']],
  ['“It is open,” he said. “Come in!”', ['“It is open,” he said.', '“Come in!”']],
  ['Trade fell by 3.5 percent in 2022. It rose since.', ['Trade fell by 3.5 percent in 2022.', 'It rose since.']],
])('"%s" is cut where its sentences end', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

test('places count from the offset given', () => {
  const [first] = taggedSentences('The port is open.', 100);
  expect(first).toMatchObject({ start: 100, end: 117 });
  expect(first?.tokens[1]).toMatchObject({ text: 'port', pos: 'NOUN', start: 104, end: 108 });
});

test('sentences cover every character but white space, once and in order', () => {
  const text = fc.oneof(
    fc.lorem({ mode: 'sentences', maxCount: 4 }),
    fc.string({ unit: 'grapheme-ascii', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '[T]his',
          '“Yes.”',
          'U.S.',
          '—',
          '(CSTO)',
          "won't",
          '20–year',
          'Dr.',
          '…',
          '3.5%',
          'it’s',
          '.',
          '\n',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (raw) => {
      let at = 0;
      for (const { start, end, tokens } of taggedSentences(raw)) {
        expect(raw.slice(at, start).trim()).toBe('');
        for (const token of tokens) expect(raw.slice(token.start, token.end)).toBe(token.text);
        at = end;
      }
      expect(raw.slice(at).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});
