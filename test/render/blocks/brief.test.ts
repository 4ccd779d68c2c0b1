import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { messageErrors } from '../../../src/render/validate-blocks.js';
import { brief, datedSource, line, lineAt, source } from '../../support/answers.js';
import { askAgainButton, buttons, compareSelect, quoteButtons, shareButton } from '../../support/buttons.js';

const text = (content: string, style?: object) => ({ type: 'text', text: content, ...(style ? { style } : {}) });
const small = (content: string) => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: content, emoji: false }],
});
const words = (blocks: unknown) => JSON.stringify(blocks);

describe('a brief in Slack', () => {
  it('shows title, counts, scope, each line with its quote, what is silent, and numbered sources', () => {
    const answer = brief({
      lines: [
        line({
          topic: 'security',
          stance: 'concerned',
          target: 'the Taliban',
          targets: ['the Taliban', 'ISIS-K'],
          status: 'statement',
          speaker: 'the president',
          quote: 'It fears spill-over',
          citation: { id: 'lines-2024#p2s1c1', document: 'lines-2024', paragraph: 2, start: 0, end: 19 },
          inferred: true,
          group: 'Central Asia',
          flags: ['single-source'],
        }),
        line(),
      ],
      tallies: [
        { topic: 'security', target: 'the Taliban', stances: { concerned: 2, mixed: 1 } },
        { topic: 'trade', target: null, stances: { cooperative: 4 } },
      ],
      silent: ['diplomacy', 'rights'],
      more: { trade: 3 },
      sources: [source(), datedSource()],
    });

    expect(slackMessage(answer, { place: 'command', asked: { text: 'uzbekistan' }, share: true })).toEqual({
      text:
        'Uzbekistan: security: concerned toward the Taliban, ISIS-K, own statement, by the president: ' +
        '“It fears spill-over” … [lines-2024#p2s1c1]; trade: cooperative toward Afghanistan, reported act: ' +
        '“Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]; ' +
        'Nothing found on: Diplomacy and recognition, Rights and society.',
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: 'Uzbekistan: conduct by topic', emoji: false } },
        small(
          'Security and terrorism: 2 concerned, 1 mixed toward the Taliban. ' +
            'Trade and infrastructure: 4 cooperative toward nobody named.',
        ),
        small(
          'From 2 documents by 2 independent authors, dated 7 May 2024; undated: rivers-undated. ' +
            'Selected by rule, not reviewed.',
        ),
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                text('Security and terrorism', { bold: true }),
                text('\n'),
                text(
                  'Concerned toward the Taliban, ISIS-K; own statement, by the president; inferred subject; ' +
                    'said of Central Asia; single source [1] ',
                ),
                text('lines-2024#p2s1c1', { code: true }),
              ],
            },
            { type: 'rich_text_quote', elements: [text('“'), text('It fears spill-over'), text('” …')] },
          ],
        },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                text('Trade and infrastructure', { bold: true }),
                text('\n'),
                text('Cooperative toward Afghanistan; reported act [2] '),
                text('rivers-undated#p6s3', { code: true }),
              ],
            },
            {
              type: 'rich_text_quote',
              elements: [text('“'), text('Tashkent sells electricity to Kabul.'), text('”')],
            },
            {
              type: 'rich_text_section',
              elements: [text('3 more on trade: /afghan-brief Uzbekistan trade')],
            },
          ],
        },
        small('Nothing found on: Diplomacy and recognition, Rights and society.'),
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                text('Sources', { bold: true }),
                text('\n'),
                text('[1] '),
                text('Bo Lines, '),
                { type: 'link', url: 'https://review.example/lines', text: 'Lines on a Map' },
                text(', The Review, '),
                { type: 'date', timestamp: 1_715_077_800, format: '{date_long_full}', fallback: '7 May 2024' },
                text(' (lines-2024)'),
                text('\n'),
                text('[2] '),
                text('Ada Rivers, '),
                text('[Rivers and Rails]'),
                text(', '),
                text('undated'),
                text(' (rivers-undated)'),
              ],
            },
          ],
        },
        buttons(
          askAgainButton(1, '3 more on trade', { text: 'brief Uzbekistan trade all' }),
          ...quoteButtons('lines-2024#p2s1c1', 'rivers-undated#p6s3'),
          shareButton({ text: 'uzbekistan' }),
        ),
        compareSelect('uzbekistan'),
      ],
    });
  });

  it.each([
    ['act', 'reported act'],
    ['statement', 'own statement'],
    ['judgement', 'author’s judgement'],
    ['criticism', 'criticism of Uzbekistan'],
    ['rumour', 'rumour'],
    ['forecast', 'forecast'],
  ] as const)('says in plain words whose word a line is: %s', (status, said) => {
    const { blocks } = slackMessage(brief({ lines: [line({ status })] }), { place: 'command' });

    expect(words(blocks)).toContain(`Cooperative toward Afghanistan; ${said} [1]`);
  });

  it.each([
    ['c1', 'Tashkent sells to the U.S.', '“', '” …'],
    ['c2', 'Tashkent sells to Kabul.', '… “', '”'],
    ['c2', 'Tashkent sells to Kabul', '… “', '” …'],
    ['', 'Tashkent sells to Kabul', '“', '”'],
  ])('sets "…" outside a quote cut out of its sentence: %s %s', (clause, said, open, close) => {
    const citation = { ...line().citation, id: `rivers-undated#p6s3${clause}` };
    const { blocks } = slackMessage(brief({ lines: [line({ quote: said, citation })] }), { place: 'command' });

    expect(words(blocks)).toContain(words([text(open), text(said), text(close)]));
  });

  it('says that an actor has no statement, with every topic silent', () => {
    const answer = brief({ lines: [], tallies: [], sources: [], silent: ['diplomacy', 'security', 'trade', 'rights'] });

    expect(slackMessage(answer, { place: 'command' }).text).toBe(
      'No statement by Uzbekistan in 2 documents; Nothing found on: ' +
        'Diplomacy and recognition, Security and terrorism, Trade and infrastructure, Rights and society.',
    );
  });

  it('keeps the first line of every topic before a second of any, and counts the rest by topic', () => {
    const long = { quote: 'word '.repeat(400) };
    const lines = [
      ...[1, 2, 3, 4, 5, 6].map((paragraph) => lineAt(paragraph, { ...long, topic: 'security' })),
      lineAt(7, { ...long, topic: 'trade' }),
      lineAt(8, { ...long, topic: 'rights' }),
    ];
    const message = slackMessage(brief({ lines, silent: ['diplomacy'], more: { security: 2 } }), { place: 'command' });

    expect(messageErrors(message)).toEqual([]);
    expect(words(message.blocks)).toContain('rivers-undated#p7s1');
    expect(words(message.blocks)).toContain('rivers-undated#p8s1');
    expect(words(message.blocks)).toContain('6 more on security: /afghan-brief Uzbekistan security');
  });

  it('offers the ids of what does not fit where the topic was already asked for in full', () => {
    const lines = Array.from({ length: 60 }, (_, index) => lineAt(index + 1, { quote: 'word '.repeat(60) }));
    const message = slackMessage(brief({ topic: 'trade', lines }), { place: 'conversation' });

    expect(words(message.blocks)).toMatch(/\d+ more on trade: ask “cite rivers-undated#p\d+s1”, /);
  });

  it('leaves out a quote too long to list, counts it, and says how to read it', () => {
    const message = slackMessage(brief({ lines: [line(), lineAt(9, { quote: 'x'.repeat(9_000) })] }), {
      place: 'command',
    });

    expect(words(message.blocks)).toContain(
      '1 quote on trade too long to list: /afghan-brief cite rivers-undated#p9s1',
    );
    expect(words(message.blocks)).not.toContain('xxx');
  });

  it('tells a reader in a thread to ask, since no command works there', () => {
    const { blocks } = slackMessage(brief({ more: { trade: 4 } }), { place: 'conversation' });

    expect(words(blocks)).toContain('4 more on trade: ask “Uzbekistan trade”');
    expect(words(blocks)).not.toContain('/afghan-brief');
  });
});
