import { describe, expect, it } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import type { DocumentChange } from '../../../src/answers/index.js';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { viewErrors } from '../../../src/render/validate-blocks.js';
import { answerView } from '../../../src/render/views/answer-view.js';
import { homeView } from '../../../src/render/views/home-view.js';
import { matrix, sources } from '../../support/answers.js';
import { anyAnswer, anyMatrix } from '../../support/arbitrary-answers.js';
import { anyText } from '../../support/hostile-text.js';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const header = (text: string) => ({ type: 'header', text: plain(text) });
const small = (...texts: string[]) => ({ type: 'context', elements: texts.map(plain) });
const holdings = sources().sources;
const at = Date.UTC(2026, 0, 5, 14, 7);
const change = (over: Partial<DocumentChange> = {}): DocumentChange => ({
  document: 'rivers-undated',
  what: 'added',
  at,
  ...over,
});

describe('App Home', () => {
  it('tells how fresh the corpus is, offers its actors, and shows every actor by topic', () => {
    const { type, blocks } = homeView({ matrix: matrix(), holdings, changes: [] });

    expect(type).toBe('home');
    expect(blocks.slice(0, 7)).toEqual([
      header('What the documents say'),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              {
                type: 'text',
                text: '2 documents, 5500 words. The newest is of 7 May 2024; nothing later is known here. 1 document without a date.',
              },
            ],
          },
        ],
      },
      small('From 2 documents by 2 independent authors, dated 7 May 2024; undated: rivers-undated.'),
      {
        type: 'actions',
        elements: [
          {
            type: 'static_select',
            action_id: 'home_actor',
            placeholder: plain('Pick an actor for a brief'),
            options: [
              { text: plain('Uzbekistan'), value: 'uzbekistan' },
              { text: plain('Iran'), value: 'iran' },
            ],
          },
        ],
      },
      header('Who stands where'),
      expect.objectContaining({ type: 'context' }),
      {
        type: 'section',
        text: plain('Uzbekistan: 4 statements'),
        fields: [
          plain('Security and terrorism:\n2 of 3 concerned toward the Taliban'),
          plain('Trade and infrastructure:\n1 cooperative toward Afghanistan'),
        ],
        accessory: {
          type: 'button',
          action_id: 'home_brief',
          text: plain('Brief'),
          value: 'uzbekistan',
          accessibility_label: 'Brief on Uzbekistan',
        },
      },
    ]);
    expect(JSON.stringify(blocks[7])).toContain('Security and terrorism:\\n–');
  });

  it('tells what changed and when, and what a file’s time says and does not say', () => {
    const changes = [change(), change({ document: 'lines-2024', what: 'written' })];
    const { blocks } = homeView({ matrix: matrix(), holdings, changes });
    const date = (what: string, document: string) => ({
      type: 'rich_text_section',
      elements: [
        { type: 'text', text: document, style: { bold: true } },
        { type: 'text', text: `: ${what} ` },
        {
          type: 'date',
          timestamp: at / 1000,
          format: '{date_long}, {time}',
          fallback: '5 January 2026, 14:07 UTC',
        },
      ],
    });

    expect(blocks.slice(-3)).toEqual([
      header('Recent changes of the corpus'),
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [date('added', 'rivers-undated'), date('file last written', 'lines-2024')],
          },
        ],
      },
      small(expect.stringContaining('it says nothing of when the text was published') as never),
    ]);
  });

  it('says that there is nothing where the corpus is empty, and offers no empty menu', () => {
    const nobody = matrix({
      actors: 0,
      rows: [],
      corpus: { documents: 0, authors: 0, oldest: null, newest: null, undated: [], version: 'v' },
    });
    const { blocks } = homeView({ matrix: nobody, holdings: [], changes: [] });

    expect(viewErrors({ type: 'home', blocks })).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('holds no document yet');
    expect(blocks.map(({ type }) => type)).not.toContain('actions');
  });

  const anyChange = fc.record({
    document: anyText(80),
    what: fc.constantFrom('added' as const, 'changed' as const, 'removed' as const, 'written' as const),
    at: fc.integer({ min: 0, max: 4e12 }),
  });

  it('is a view that Slack takes whatever the corpus holds, and counts what it leaves out', () => {
    fc.assert(
      fc.property(
        anyMatrix.map((any) => ({ ...any, from: 1, actors: any.rows.length })),
        fc.array(fc.record({ title: anyText(), id: anyText(80) }), { maxLength: 40 }),
        fc.array(anyChange, { maxLength: 30 }),
        (any, documents, changes) => {
          const all = documents.map(({ title, id }) => ({ ...holdings[0], title, document: id }) as never);
          const view = homeView({ matrix: any, holdings: all, changes });
          expect(viewErrors(view)).toEqual([]);
          const drawn = JSON.stringify(view);
          expect(drawn).not.toMatch(/"type":"(mrkdwn|markdown|user|broadcast|usergroup|channel|table)"/);
          const left = (noun: string) => Number(new RegExp(`"(\\d+) ${noun}s?[: ]`).exec(drawn)?.[1] ?? 0);
          const rows = view.blocks.filter(({ type }) => type === 'section').length;
          expect(rows + left('more actor')).toBe(any.rows.length);
          const drawnBlocks = view.blocks as KnownBlock[];
          const lists = drawnBlocks
            .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
            .flatMap((part) => (part.type === 'rich_text_list' ? part.elements : []));
          const dated = lists.filter((entry) =>
            JSON.stringify(entry).includes('"format":"{date_long}, {time}"'),
          ).length;
          expect(dated + left('earlier change')).toBe(changes.length);
          expect(lists.length - dated + left('more document')).toBe(documents.length);
          const [menu] = drawnBlocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
          const options = menu?.type === 'static_select' ? (menu.options?.length ?? 0) : 0;
          expect(options + Number(/"(\d+) actors? not in the menu/.exec(drawn)?.[1] ?? 0)).toBe(any.rows.length);
        },
      ),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('an answer in a modal', () => {
  it('is a view that Slack takes, whatever the answer, without a button that acts on a message', () => {
    fc.assert(
      fc.property(anyAnswer, anyText(), (answer, title) => {
        const message = slackMessage(answer, { place: 'command', tables: false });
        const view = answerView(title, message, 'To share it: /afghan-brief help');
        expect(viewErrors(view)).toEqual([]);
        expect(JSON.stringify(view)).not.toContain('"type":"button"');
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
