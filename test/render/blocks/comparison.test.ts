import { describe, expect, it } from '@jest/globals';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { comparison, line, matrix } from '../../support/answers.js';
import { askAgainButton, buttons, quoteButtons } from '../../support/buttons.js';

const text = (content: string, style?: object) => ({ type: 'text', text: content, ...(style ? { style } : {}) });
const small = (...contents: string[]) => ({
  type: 'context',
  elements: contents.map((content) => ({ type: 'plain_text', text: content, emoji: false })),
});
const header = (content: string) => ({ type: 'header', text: { type: 'plain_text', text: content, emoji: false } });
const lines = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const bold = { bold: true };
const scope = 'From 2 documents by 2 independent authors, dated 7 May 2024; undated: rivers-undated.';

describe('a comparison in Slack', () => {
  const shared = [
    {
      target: 'Afghanistan',
      stances: [
        { actor: 'uzbekistan', stances: { cooperative: 3 } },
        { actor: 'iran', stances: { concerned: 1 } },
      ],
    },
  ];
  const silent = { lines: [], more: 0 };
  const answer = comparison({
    topics: [
      {
        topic: 'security',
        sides: [
          { actor: 'uzbekistan', ...silent },
          { actor: 'iran', ...silent },
        ],
        shared: [],
      },
      {
        topic: 'trade',
        sides: [
          { actor: 'uzbekistan', lines: [line({ flags: ['single-source'], inferred: true })], more: 2 },
          { actor: 'iran', ...silent },
        ],
        shared,
      },
    ],
  });

  it('shows each actor by topic, who says nothing, how many more there are, and whom both stand toward', () => {
    expect(slackMessage(answer, { place: 'command', asked: { text: 'compare' } })).toEqual({
      text:
        'Uzbekistan, Iran: side by side: trade, Uzbekistan: cooperative toward Afghanistan, reported act: ' +
        '“Tashkent sells electricity to Kabul.” [rivers-undated#p6s3]; trade, Iran: no statement in 2 documents; ' +
        'Nothing found on: Security and terrorism.',
      blocks: [
        header('Uzbekistan, Iran: side by side'),
        small(`${scope} Selected by rule, not reviewed.`),
        rich(
          lines(
            text('Trade and infrastructure', bold),
            text('\n'),
            text('Uzbekistan', bold),
            text(': cooperative toward Afghanistan; reported act; inferred subject; single source [1] '),
            text('rivers-undated#p6s3', { code: true }),
          ),
          {
            type: 'rich_text_quote',
            elements: [text('“'), text('Tashkent sells electricity to Kabul.'), text('”')],
          },
          lines(
            text('2 more on trade: /afghan-brief Uzbekistan trade'),
            text('\n'),
            text('Iran', bold),
            text(': no statement in 2 documents'),
            text('\n'),
            text('Toward Afghanistan: Uzbekistan 3 cooperative; Iran 1 concerned.'),
          ),
        ),
        small('Nothing found on: Security and terrorism.'),
        rich(
          lines(
            text('Sources', bold),
            text('\n'),
            text('[1] '),
            text('Ada Rivers, '),
            text('[Rivers and Rails]'),
            text(', '),
            text('undated'),
            text(' (rivers-undated)'),
          ),
        ),
        buttons(
          askAgainButton(1, '2 more: Uzbekistan, trade', { text: 'brief Uzbekistan trade all' }),
          ...quoteButtons('rivers-undated#p6s3'),
        ),
      ],
    });
  });

  it('counts a line that is too long to list, under the name of whose it is', () => {
    const long = line({ quote: 'x'.repeat(3_000) });
    const sides = [
      { actor: 'uzbekistan', lines: [long], more: 0 },
      { actor: 'iran', ...silent },
    ];
    const { blocks } = slackMessage(comparison({ topics: [{ topic: 'trade', sides, shared: [] }] }), {
      place: 'conversation',
    });

    expect(JSON.stringify(blocks)).toContain(
      '{"type":"text","text":"Uzbekistan","style":{"bold":true}},{"type":"text","text":": 1 quote on trade too long to list: ask “cite rivers-undated#p6s3”"}',
    );
  });
});

describe('the matrix in Slack', () => {
  const cell = (content: string) => ({ type: 'raw_text', text: content });
  const legend =
    'Each cell: the commonest stance and toward whom, with the number of statements behind it; “–”: no statement in 2 documents, or doubtful ones alone. Selected by rule, not reviewed.';

  it('is a table with its columns wrapped and a dash in every empty cell; its text holds every cell', () => {
    expect(slackMessage(matrix(), { place: 'command' })).toEqual({
      text:
        'Actors by topic: Uzbekistan, 4 statements: security 2 of 3 concerned toward the Taliban, trade 1 cooperative ' +
        'toward Afghanistan; Iran, 1 statement: nothing on security, trade 1 neutral, toward nobody named',
      blocks: [
        header('Actors by topic'),
        small(scope, legend),
        {
          type: 'table',
          column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
          rows: [
            [cell('Actor'), cell('Security and terrorism'), cell('Trade and infrastructure')],
            [
              cell('Uzbekistan (4)'),
              cell('2 of 3 concerned toward the Taliban'),
              cell('1 cooperative toward Afghanistan'),
            ],
            [cell('Iran (1)'), cell('–'), cell('1 neutral, toward nobody named')],
          ],
        },
      ],
    });
  });

  it('is a list where Slack refused the table, with the same text', () => {
    const listed = slackMessage(matrix(), { place: 'command', tables: false });

    expect(listed.text).toBe(slackMessage(matrix(), { place: 'command' }).text);
    expect(listed.blocks.at(-1)).toEqual(
      rich({
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          lines(
            text('Uzbekistan', bold),
            text(' (4) security: 2 of 3 concerned toward the Taliban. trade: 1 cooperative toward Afghanistan'),
          ),
          lines(text('Iran', bold), text(' (1) security: no statement. trade: 1 neutral, toward nobody named')),
        ],
      }),
    );
  });

  it('says how many rows follow and what to type to go on, and how many stood before', () => {
    const [row] = matrix().rows;
    const rows = Array.from({ length: 150 }, (_, at) => ({ ...row, actor: { id: `a${at}`, name: `Actor ${at}` } }));
    const { blocks, text: said } = slackMessage(matrix({ actors: 190, from: 41, rows: rows as never }), {
      place: 'conversation',
    });
    const table = blocks.find((block) => block.type === 'table');
    const shown = table?.type === 'table' ? table.rows.length - 1 : 0;

    expect(shown).toBeGreaterThan(20);
    expect(blocks[0]).toEqual(header(`Actors 41 to ${40 + shown} of 190 by topic`));
    expect(blocks.at(-1)).toEqual(
      small(`40 actors before these: ask “matrix”. ${150 - shown} more actors: ask “matrix from ${41 + shown}”`),
    );
    expect(said).toMatch(/; and \d+ more in the message; 40 actors before these/);
  });

  it('says that there is nothing, instead of an empty table', () => {
    const { blocks } = slackMessage(matrix({ actors: 0, rows: [] }), { place: 'command' });

    expect(blocks.at(-1)).toEqual(rich(lines(text('No statement by anybody in 2 documents.'))));
  });
});
