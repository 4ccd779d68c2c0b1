import { describe, expect, it } from '@jest/globals';
import { blockErrors, messageErrors, viewErrors } from '../../src/render/validate-blocks.js';

type Case = readonly [name: string, payload: unknown];

const a = (length: number) => 'a'.repeat(length);
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const times = <Item>(number: number, item: (index: number) => Item) =>
  Array.from({ length: number }, (_, index) => item(index));
const option = (text = 'a', value = 'v') => ({ text: plain(text), value });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const button = (more: object = {}) => actions({ type: 'button', action_id: 'a', text: plain('a'), ...more });
const select = (type: string, options: unknown[]) => actions({ type, action_id: 's', options });
const image = (more: object = {}) => ({ type: 'image', image_url: 'https://e.x/i.png', alt_text: 'x', ...more });
const field = { type: 'plain_text_input', action_id: 'v' };
const input = (more: object = {}) => ({ type: 'input', label: plain('a'), element: field, ...more });
const confirm = (more: object) =>
  button({ confirm: { title: plain('a'), text: plain('a'), confirm: plain('a'), deny: plain('a'), ...more } });
const modal = (more: object = {}) => ({
  type: 'modal',
  title: plain('a'),
  submit: plain('a'),
  blocks: [input()],
  ...more,
});
const raw = (text: string) => ({ type: 'raw_text', text });
const table = (rows: unknown[], more: object = {}) => ({ type: 'table', rows, ...more });
const quoteOf = (text: string) => ({ type: 'rich_text_quote', elements: [{ type: 'text', text }] });
const choice = (more: object = {}) => ({ text: plain('a'), value: 'v', ...more });
const rating = (more: object = {}) => ({
  type: 'feedback_buttons',
  action_id: 'f',
  positive_button: choice(),
  negative_button: choice(),
  ...more,
});
const rated = (more: object) => ({ type: 'context_actions', elements: [rating(more)] });
const divider = () => ({ type: 'divider' });

// At and one past each bound, as the models of Slack's Python SDK (ae87985e) judge them; where ours is stricter, it says so.
const takenBlocks: readonly Case[] = [
  ['a section of 3,000 characters', { type: 'section', text: mrkdwn(a(3_000)) }],
  ['a section of 10 fields', { type: 'section', fields: times(10, () => mrkdwn('a')) }],
  ['a header of 150 characters', { type: 'header', text: plain(a(150)) }],
  ['a context of 10 elements', { type: 'context', elements: times(10, () => mrkdwn('a')) }],
  ['a context of none', { type: 'context', elements: [] }],
  ['25 buttons', actions(...times(25, (index) => ({ type: 'button', action_id: `${index}`, text: plain('a') })))],
  ['a button of 75 characters', button({ text: plain(a(75)) })],
  ['a button value of 2,000 characters', button({ value: a(2_000) })],
  ['a button link of 3,000 characters', button({ url: a(3_000) })],
  ['an action id of 255 characters', button({ action_id: a(255) })],
  ['a block id of 255 characters', { ...divider(), block_id: a(255) }],
  ['an alternative text of 2,000 characters', image({ alt_text: a(2_000) })],
  ['an image address of 3,000 characters', image({ image_url: a(3_000) })],
  ['an image title of 2,000 characters', image({ title: plain(a(2_000)) })],
  ['a label of 2,000 characters', input({ label: plain(a(2_000)) })],
  ['a hint of 2,000 characters', input({ hint: plain(a(2_000)) })],
  ['a placeholder of 150 characters', input({ element: { ...field, placeholder: plain(a(150)) } })],
  [
    'a select of 100 options',
    select(
      'static_select',
      times(100, () => option()),
    ),
  ],
  ['an option of 75 characters', select('static_select', [option(a(75))])],
  [
    'an overflow of 5 options',
    select(
      'overflow',
      times(5, () => option()),
    ),
  ],
  ['a markdown block of 12,000 characters', { type: 'markdown', text: a(12_000) }],
  ['a table of 100 rows and 20 cells', table(times(100, () => times(20, () => raw('a'))))],
  ['a table of 10,000 characters', table([[raw(a(5_000)), raw(a(5_000))]])],
  [
    'a table with numbers, words and quotes',
    table([[{ type: 'raw_number', value: 3 }, { type: 'rich_text', elements: [quoteOf('a')] }, raw('a')]]),
  ],
  ['a confirm title of 100 characters', confirm({ title: plain(a(100)) })],
  ['a confirm text of 300 characters', confirm({ text: plain(a(300)) })],
  ['a deny button of 30 characters', confirm({ deny: plain(a(30)) })],
  ['a label for screen readers of 75 characters', button({ accessibility_label: a(75) })],
  ['feedback buttons', rated({ positive_button: choice({ text: plain(a(75)), value: a(2_000) }) })],
  ['10 boxes to tick', input({ element: { type: 'checkboxes', options: times(10, () => option()) } })],
  [
    'a choice from the first',
    input({ element: { type: 'radio_buttons', options: [option()], initial_option: option() } }),
  ],
  ['a first text as long as may be typed', input({ element: { ...field, max_length: 4, initial_value: 'four' } })],
];

const refusedBlocks: readonly Case[] = [
  ['a section of 3,001 characters', { type: 'section', text: mrkdwn(a(3_001)) }],
  ['a section of 11 fields', { type: 'section', fields: times(11, () => mrkdwn('a')) }],
  ['a section of nothing', { type: 'section' }],
  ['a header of 151 characters', { type: 'header', text: plain(a(151)) }],
  ['a context of 11 elements', { type: 'context', elements: times(11, () => mrkdwn('a')) }],
  ['26 buttons', actions(...times(26, (index) => ({ type: 'button', action_id: `${index}`, text: plain('a') })))],
  ['a button of 76 characters', button({ text: plain(a(76)) })],
  ['a button value of 2,001 characters', button({ value: a(2_001) })],
  ['a button link of 3,001 characters', button({ url: a(3_001) })],
  ['a button in a colour that does not exist', button({ style: 'warning' })],
  ['an action id of 256 characters', button({ action_id: a(256) })],
  ['a block id of 256 characters', { ...divider(), block_id: a(256) }],
  ['an alternative text of 2,001 characters', image({ alt_text: a(2_001) })],
  ['an image address of 3,001 characters', image({ image_url: a(3_001) })],
  ['an image title of 2,001 characters', image({ title: plain(a(2_001)) })],
  ['a label of 2,001 characters', input({ label: plain(a(2_001)) })],
  ['a hint of 2,001 characters', input({ hint: plain(a(2_001)) })],
  ['a placeholder of 151 characters', input({ element: { ...field, placeholder: plain(a(151)) } })],
  [
    'a select of 101 options',
    select(
      'static_select',
      times(101, () => option()),
    ),
  ],
  [
    'an overflow of 6 options',
    select(
      'overflow',
      times(6, () => option()),
    ),
  ],
  ['a markdown block of 12,001 characters', { type: 'markdown', text: a(12_001) }],
  ['a confirm title of 101 characters', confirm({ title: plain(a(101)) })],
  ['a confirm text of 301 characters', confirm({ text: plain(a(301)) })],
  ['a deny button of 31 characters', confirm({ deny: plain(a(31)) })],
  ['a type that does not exist', { type: 'nonsense' }],
  // The SDK takes the next three; Slack's reference and types say 75.
  ['an option of 76 characters', select('static_select', [option(a(76))])],
  ['an option value of 150 characters', select('static_select', [option('a', a(150))])],
  ['an option value of 151 characters', select('static_select', [option('a', a(151))])],
  // The SDK's table does not reach the next ones.
  ['a table of 10,001 characters', table([[raw(a(5_000)), raw(a(5_001))]])],
  ['a table with an empty cell', table([[raw('')]])],
  ['a table with rows of two lengths', table([[raw('a'), raw('a')], [raw('a')]])],
  ['a table with a cell of another kind', table([[plain('a')]])],
  ['a table of no rows', table([])],
  ['a table with settings for 21 columns', table([[raw('a')]], { column_settings: times(21, () => ({})) })],
  ['a table of 101 rows', { type: 'table', rows: times(101, () => [{ type: 'raw_text', text: 'a' }]) }],
  ['a table row of 21 cells', { type: 'table', rows: [times(21, () => ({ type: 'raw_text', text: 'a' }))] }],
  ['6 context actions', { type: 'context_actions', elements: times(6, (index) => rating({ action_id: `${index}` })) }],
  ['a rich text of nothing', { type: 'rich_text', elements: [] }],
  [
    'an empty rich text element',
    { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }] },
  ],
  ['a label for screen readers of 76 characters', button({ accessibility_label: a(76) })],
  ['a feedback button of 76 characters', rated({ positive_button: choice({ text: plain(a(76)) }) })],
  ['a feedback value of 2,001 characters', rated({ negative_button: choice({ value: a(2_001) }) })],
  ['a feedback button without a value', rated({ negative_button: { text: plain('a') } })],
  ['feedback buttons of which one is lacking', rated({ negative_button: undefined })],
  ['feedback buttons among actions', actions(rating())],
  ['a button among context actions', { type: 'context_actions', elements: [{ type: 'button', text: plain('a') }] }],
  ['a button as an input', input({ element: { type: 'button', text: plain('a') } })],
  ['11 boxes to tick', input({ element: { type: 'checkboxes', options: times(11, () => option()) } })],
  [
    'a choice from the first that is none',
    input({ element: { type: 'radio_buttons', options: [option()], initial_option: option('b') } }),
  ],
  ['a first text longer than may be typed', input({ element: { ...field, max_length: 3, initial_value: 'four' } })],
  ['more to type than 3,000 characters', input({ element: { ...field, max_length: 3_001 } })],
  ['a header in mrkdwn', { type: 'header', text: mrkdwn('a') }],
  ['no object', 'a'],
];

const takenViews: readonly Case[] = [
  ['a title of 24 characters', modal({ title: plain(a(24)) })],
  ['a submit label of 24 characters', modal({ submit: plain(a(24)) })],
  ['a close label of 24 characters', modal({ close: plain(a(24)) })],
  ['100 blocks', modal({ blocks: times(100, divider) })],
  ['metadata of 3,000 characters', modal({ private_metadata: a(3_000) })],
  ['a home tab without a title', { type: 'home', blocks: [divider()] }],
];

const refusedViews: readonly Case[] = [
  ['a title of 25 characters', modal({ title: plain(a(25)) })],
  ['a submit label of 25 characters', modal({ submit: plain(a(25)) })],
  ['a close label of 25 characters', modal({ close: plain(a(25)) })],
  ['101 blocks', modal({ blocks: times(101, divider) })],
  ['metadata of 3,001 characters', modal({ private_metadata: a(3_001) })],
  ['no title', modal({ title: undefined })],
  ['an input and nothing to submit it', modal({ submit: undefined })],
  [
    'two blocks of one id',
    modal({
      blocks: [
        { ...input(), block_id: 'a' },
        { ...input(), block_id: 'a' },
      ],
    }),
  ],
  ['text beyond all measure', modal({ blocks: times(4, () => ({ type: 'section', text: plain(a(2_900)) })) })],
  ['an unknown type', { type: 'window', blocks: [divider()] }],
];

describe('blockErrors', () => {
  it.each(takenBlocks)('takes %s', (_, payload) => {
    expect(blockErrors(payload)).toEqual([]);
  });

  it.each(refusedBlocks)('refuses %s', (_, payload) => {
    expect(blockErrors(payload)).toHaveLength(1);
  });
});

describe('viewErrors', () => {
  it.each(takenViews)('takes %s', (_, payload) => {
    expect(viewErrors(payload)).toEqual([]);
  });

  it.each(refusedViews)('refuses %s', (_, payload) => {
    expect(viewErrors(payload)).toHaveLength(1);
  });
});

describe('messageErrors', () => {
  it('says every bound that a message breaks, with the figure', () => {
    const message = { text: a(4_001), blocks: times(51, () => ({ type: 'section', text: plain(a(200)) })) };

    expect(messageErrors(message)).toEqual([
      'text holds 4001 characters, more than 4000',
      'blocks holds 51 items, more than 50',
      'all blocks together holds 11424 characters, more than 10000',
    ]);
  });

  it('takes blocks whose text comes close to the budget, and not one past it', () => {
    const blocks = (last: number) => [
      ...times(4, () => ({ type: 'section', text: plain(a(2_400)) })),
      { type: 'section', text: plain(a(last)) },
    ];

    expect(messageErrors({ text: 'a', blocks: blocks(280) })).toEqual([]);
    expect(messageErrors({ text: 'a', blocks: blocks(281) })).toHaveLength(1);
  });

  it('refuses a message without a text for notifications, and two tables', () => {
    const table = { type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] };

    expect(messageErrors({ text: '', blocks: [table, table] })).toEqual([
      'text must hold at least 1 characters',
      'tables holds 2 items, more than 1',
    ]);
  });
});
