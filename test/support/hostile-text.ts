import fc from 'fast-check';

/** Texts that break a careless renderer: markup, mentions, writing direction, controls, half characters, length. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<!channel> <@U123> <#C1|general> <https://evil.example|click>',
  '&lt;!here&gt; &amp;amp;',
  '*bold* _italic_ ~struck~ `code` ```block``` > quoted :smile: @here @channel',
  '\u202Eright to left override\u2066isolate',
  'نص عربي ونص فارسی می‌خواهم',
  '\u0000\u0007\u001B[31mred\u009B',
  'half \uD83D a character \uDE00',
  '👩‍👩‍👧‍👦 family',
  'a\n\nb\r\nc\td',
  ' ',
  'x'.repeat(10_000),
  '&'.repeat(3_000),
];

/** Any text, the hostile ones often. */
export function anyText(maxLength = 400): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength }) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 1, max: 12_000 }).map((length) => 'word '.repeat(length).slice(0, length)),
    },
  );
}
