import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import {
  actors,
  cite,
  errorAnswer,
  everyAnswer,
  excerpt,
  excerpts,
  help,
  silence,
  sources,
} from '../../support/answers.js';
import { askAgainButton, button, buttons, quoteButtons, shareButton } from '../../support/buttons.js';

const text = (content: string, style?: object) => ({ type: 'text', text: content, ...(style ? { style } : {}) });
const small = (...contents: string[]) => ({
  type: 'context',
  elements: contents.map((content) => ({ type: 'plain_text', text: content, emoji: false })),
});
const header = (content: string) => ({ type: 'header', text: { type: 'plain_text', text: content, emoji: false } });
const lines = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const quote = (content: string) => ({ type: 'rich_text_quote', elements: [text('“'), text(content), text('”')] });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });

const scope = 'From 2 documents by 2 independent authors, dated 7 May 2024; undated: rivers-undated.';
const quoteBlocks = [
  rich(
    lines(text('[1] paragraph 6 '), text('rivers-undated#p6s3', { code: true })),
    quote('Tashkent sells electricity to Kabul.'),
  ),
  rich(
    lines(
      text('Sources', { bold: true }),
      text('\n'),
      text('[1] '),
      text('Ada Rivers, '),
      text('[Rivers and Rails]'),
      text(', '),
      text('undated'),
      text(' (rivers-undated)'),
    ),
  ),
];

describe('the answers in Slack', () => {
  it('shows excerpts with their sources, what a name was read as, and how many more there are', () => {
    const answer = excerpts({ more: 2, corrections: [{ typed: 'Kabool', taken: 'Kabul' }] });
    const asked = { text: 'who sells?' };

    expect(slackMessage(answer, { place: 'command', asked, share: true })).toEqual({
      text:
        'What the documents say: “Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]; ' +
        '2 further excerpts found and not shown: name an actor or a topic to narrow the question.',
      blocks: [
        header('What the documents say'),
        small('Asked: “who sells electricity to Kabul?”', 'Read “Kabool” as Kabul.', scope),
        ...quoteBlocks,
        small('2 further excerpts found and not shown: name an actor or a topic to narrow the question.'),
        buttons(
          askAgainButton(1, '2 more', { text: 'who sells?', skip: 1, corpus: 'v1' }),
          ...quoteButtons('rivers-undated#p6s3'),
          shareButton(asked),
        ),
      ],
    });
  });

  it('counts the excerpts that do not fit and says how to read them', () => {
    const answer = excerpts({ excerpts: [excerpt(), excerpt({ quote: 'x'.repeat(3_000) })] });

    expect(slackMessage(answer, { place: 'conversation' }).blocks).toContainEqual(
      small('1 excerpt did not fit this message: ask “cite rivers-undated#p6s3”.'),
    );
  });

  it('says that nothing is stated of an actor, what was searched, and the nearest thing', () => {
    expect(slackMessage(silence(), { place: 'command' })).toEqual({
      text:
        'No statement by Japan in 2 documents: nearest: “Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]; ' +
        'Searched 2 documents, the newest dated 7 May 2024; undated: rivers-undated.',
      blocks: [
        header('No answer in the documents'),
        rich(lines(text('No statement by Japan in 2 documents.'))),
        small(
          'Asked: “what does Japan want?”',
          'Searched 2 documents, the newest dated 7 May 2024; undated: rivers-undated.',
        ),
        rich(lines(text('The nearest thing they hold, which may not be about this', { bold: true }))),
        ...quoteBlocks,
        buttons(...quoteButtons('rivers-undated#p6s3')),
      ],
    });
  });

  it.each([
    ['nothing-asked', 'I could not find a question in that. To see what can be asked: /afghan-brief help'],
    ['words-absent', 'The words of this question do not occur in 2 documents.'],
    ['too-little-covered', 'No passage in 2 documents covers enough of this question to count as an answer.'],
  ] as const)('says why it is silent: %s', (reason, said) => {
    const { blocks } = slackMessage(silence({ reason, nearest: [] }), { place: 'command' });

    expect(blocks[1]).toEqual(rich(lines(text(said))));
  });

  it('shows an excerpt by its id in its paragraph, with citations to copy', () => {
    expect(slackMessage(cite(), { place: 'command' })).toEqual({
      text: 'Excerpt: “Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]; Ada Rivers, [Rivers and Rails], undated',
      blocks: [
        header('rivers-undated#p6s3'),
        rich(
          lines(
            text('Ada Rivers, '),
            text('[Rivers and Rails]'),
            text(', '),
            text('undated'),
            text(' (rivers-undated)'),
            text(', paragraph 6'),
          ),
        ),
        rich(quote('Tashkent sells electricity to Kabul.')),
        rich(
          lines(text('Its paragraph', { bold: true })),
          quote('It is winter. Tashkent sells electricity to Kabul. Nobody pays.'),
        ),
        ...[
          ['Citation as plain text, to copy', cite().forms.plain],
          ['Citation as Markdown, to copy', cite().forms.markdown],
          ['Citation as a footnote, to copy', cite().forms.footnote],
        ].map(([title = '', form = '']) =>
          rich(lines(text(title, { bold: true })), { type: 'rich_text_preformatted', elements: [text(form)] }),
        ),
        buttons(...quoteButtons('rivers-undated#p6s3').slice(0, 1)),
      ],
    });
  });

  it('says that a paragraph is too long for one message, and how long it is', () => {
    const answer = cite();
    const long = { ...answer, context: { ...answer.context, quote: 'x'.repeat(20_000) } };

    expect(slackMessage(long, { place: 'command' }).blocks).toContainEqual(
      small('The paragraph (20000 characters) is too long for one message.'),
    );
  });

  it('lists the documents', () => {
    expect(slackMessage(sources(), { place: 'command' })).toEqual({
      text: `${scope.slice(0, -1)}: Bo Lines, Lines on a Map, The Review, 7 May 2024; Ada Rivers, [Rivers and Rails], undated`,
      blocks: [
        header('Documents'),
        small(scope),
        rich({
          type: 'rich_text_list',
          style: 'ordered',
          elements: [
            lines(
              text('Bo Lines, '),
              { type: 'link', url: 'https://review.example/lines', text: 'Lines on a Map' },
              text(', The Review, '),
              { type: 'date', timestamp: 1_715_077_800, format: '{date_long_full}', fallback: '7 May 2024' },
              text(' (lines-2024)'),
              text('; 30 paragraphs, 4000 words; A scholar.; © The Review'),
            ),
            lines(
              text('Ada Rivers, '),
              text('[Rivers and Rails]'),
              text(', '),
              text('undated'),
              text(' (rivers-undated)'),
              text('; 12 paragraphs, 1500 words; Of 2023, it seems.; The title was supplied.'),
            ),
          ],
        }),
      ],
    });
  });

  it('lists the actors, most statements first, as the engine gives them', () => {
    expect(slackMessage(actors(), { place: 'conversation' })).toEqual({
      text: '2 actors: Uzbekistan, 12 statements; Iran, 1 statement',
      blocks: [
        header('Actors'),
        small(scope, 'For a brief: ask “Uzbekistan”'),
        rich({
          type: 'rich_text_list',
          style: 'bullet',
          elements: [
            lines(text('Uzbekistan', { bold: true }), text(' 12 statements, 40 sentences; also Tashkent, Uzbek')),
            lines(text('Iran', { bold: true }), text(' 1 statement, 1 sentence')),
          ],
        }),
      ],
    });
  });

  it('counts the documents and actors that one message has no room for', () => {
    const many = actors({
      actors: Array.from({ length: 900 }, (_, index) => ({
        ...actors().actors[0],
        name: `Actor ${index}`,
        id: `a${index}`,
      })) as never,
    });
    const { blocks } = slackMessage(many, { place: 'command' });
    const shown = JSON.stringify(blocks).match(/"Actor \d+"/g)?.length ?? 0;

    expect(blocks.at(-1)).toEqual(
      small(`${900 - shown} more actors did not fit this message. All of them, in a terminal: afghan-brief actors`),
    );
  });

  it('says what can be asked with names that this corpus can answer for', () => {
    const { text: said } = slackMessage(
      help({ examples: { actor: 'Iran', other: 'Iraq', excerpt: 'lines-2024#p1s1' } }),
      {
        place: 'command',
      },
    );

    expect(said).toContain('/afghan-brief Iran security: one topic in full');
    expect(said).toContain('/afghan-brief cite lines-2024#p1s1: an excerpt by its id');
  });

  it('says what went wrong and offers the closest names, to type and to press', () => {
    const asked = { text: 'uzbekstan security' };
    const meant = (name: string) => `brief ${name} security`;

    expect(slackMessage(errorAnswer(), { place: 'command', asked, meant, share: true })).toEqual({
      text: 'No actor is called “Uzbekstan”: Try /afghan-brief Uzbekistan',
      blocks: [
        rich(lines(text('No actor is called “Uzbekstan”.'), text('\n'), text('Try /afghan-brief Uzbekistan'))),
        buttons(askAgainButton(1, 'Uzbekistan', { text: 'brief Uzbekistan security' })),
      ],
    });
  });

  it('shows the page after what was read, as long as the corpus is the same', () => {
    const answer = excerpts({ excerpts: [excerpt(), excerpt({ quote: 'The second one.' })], more: 3 });
    const page = (corpus: string) =>
      JSON.stringify(slackMessage(answer, { place: 'command', asked: { text: 'who sells?', skip: 1, corpus } }));

    expect(page('v1')).toContain('What the documents say, continued');
    expect(page('v1')).toContain('The second one.');
    expect(page('v1')).not.toContain('Tashkent sells');
    expect(page('v1')).toContain('"3 more"');
    expect(page('v0')).toContain('Tashkent sells');
    expect(page('v0')).not.toContain('continued');
  });

  it('offers to share every answer but help and errors', () => {
    const shared = everyAnswer().filter((answer) =>
      JSON.stringify(slackMessage(answer, { place: 'command', asked: { text: 'x' }, share: true })).includes(
        'share_answer',
      ),
    );

    expect(shared.map(({ kind }) => kind)).toEqual([
      'brief',
      'comparison',
      'matrix',
      'excerpts',
      'silence',
      'cite',
      'sources',
      'actors',
    ]);
  });

  it('offers no sharing of a request that a button cannot hold', () => {
    const { blocks } = slackMessage(excerpts(), { place: 'command', asked: { text: 'x'.repeat(2_001) }, share: true });

    expect(JSON.stringify(blocks)).not.toContain('share_answer');
  });

  it('names who shared an answer in plain text, so that nobody is pinged', () => {
    const { blocks } = slackMessage(excerpts(), {
      place: 'command',
      sharedBy: { name: '<@U1>', request: '<!channel>', userId: 'U1' },
    });

    expect(blocks).toContainEqual(small('Shared by <@U1>, who typed: /afghan-brief <!channel>'));
    expect(blocks.at(-1)).toEqual(buttons(button('take_back', 'Take back', 'U1', 'Take back: delete this message')));
  });
});
