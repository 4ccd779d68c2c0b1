import { blocksWeight } from './blocks-weight.js';
import * as limits from './slack-limits.js';
import { elementErrors, itemErrors, rangeErrors, textErrors } from './validate-element.js';

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with one block, as sentences; empty where Slack would take it. */
export function blockErrors(block: unknown): string[] {
  if (!isFields(block)) return ['a block must be an object'];
  return [...itemErrors(block.block_id, 'block_id', limits.BLOCK_ID), ...contentErrors(block)].map(
    (error) => `${String(block.type)}: ${error}`,
  );
}

/** What is wrong with a message's `text` and `blocks`, the undocumented cap on all blocks together included. */
export function messageErrors(message: { readonly text: string; readonly blocks?: readonly unknown[] }): string[] {
  const text = rangeErrors(message.text.length, 'text', 1, limits.MESSAGE_TEXT, 'characters');
  const { blocks } = message;
  if (blocks === undefined) return text;
  const tables = blocks.filter((block) => isFields(block) && block.type === 'table').length;
  return [
    ...text,
    ...rangeErrors(blocks.length, 'blocks', 1, limits.MESSAGE_BLOCKS, 'items'),
    ...rangeErrors(tables, 'tables', 0, limits.TABLES_A_MESSAGE, 'items'),
    ...weightErrors(blocks),
    ...repeatedIdErrors(blocks),
    ...blocks.flatMap(blockErrors),
  ];
}

/** What is wrong with a modal or a home tab. */
export function viewErrors(view: unknown): string[] {
  if (!isFields(view)) return ['a view must be an object'];
  const blocks = Array.isArray(view.blocks) ? view.blocks : [];
  const modal = view.type === 'modal';
  return [
    ...(modal || view.type === 'home' ? [] : [`unknown view type ${String(view.type)}`]),
    ...(modal || view.title ? textErrors(view.title, 'title', limits.VIEW_TITLE, ['plain_text']) : []),
    ...(view.submit ? textErrors(view.submit, 'submit', limits.VIEW_SUBMIT, ['plain_text']) : []),
    ...(view.close ? textErrors(view.close, 'close', limits.VIEW_CLOSE, ['plain_text']) : []),
    ...itemErrors(view.private_metadata, 'private_metadata', limits.VIEW_PRIVATE_METADATA),
    ...itemErrors(view.callback_id, 'callback_id', limits.VIEW_CALLBACK_ID),
    ...rangeErrors(blocks.length, 'blocks', 1, limits.VIEW_BLOCKS, 'items'),
    ...(modal && !view.submit && blocks.some((block) => isFields(block) && block.type === 'input')
      ? ['submit must be given where there is an input']
      : []),
    ...weightErrors(blocks),
    ...repeatedIdErrors(blocks),
    ...blocks.flatMap(blockErrors),
  ];
}

function weightErrors(blocks: readonly unknown[]): string[] {
  return rangeErrors(blocksWeight(blocks), 'all blocks together', 0, limits.MESSAGE_BLOCKS_WEIGHT, 'characters');
}

/** Ids must tell blocks apart, and within a block its elements. */
function repeatedIdErrors(blocks: readonly unknown[]): string[] {
  const known = blocks.filter(isFields);
  return [
    ...repeated(known.map((block) => block.block_id)).map((id) => `block_id ${id} stands twice`),
    ...known.flatMap(({ elements }) =>
      Array.isArray(elements)
        ? repeated(elements.map((element) => isFields(element) && element.action_id)).map(
            (id) => `action_id ${id} stands twice in a block`,
          )
        : [],
    ),
  ];
}

function repeated(ids: readonly unknown[]): string[] {
  const given = ids.filter((id) => typeof id === 'string');
  return [...new Set(given.filter((id, index) => given.indexOf(id) < index))];
}

function contentErrors(block: Fields): string[] {
  switch (block.type) {
    case 'header':
      return textErrors(block.text, 'text', limits.HEADER_TEXT, ['plain_text']);
    case 'section':
      return sectionErrors(block);
    case 'context':
      return listErrors(block.elements, 'elements', 0, limits.CONTEXT_ELEMENTS, (element) =>
        isFields(element) && element.type === 'image'
          ? imageErrors(element)
          : textErrors(element, 'elements', limits.CONTEXT_TEXT),
      );
    case 'actions':
      return listErrors(block.elements, 'elements', 1, limits.ACTIONS_ELEMENTS, (element) => [
        ...placeErrors(element, NOT_IN_ACTIONS, false),
        ...elementErrors(element),
      ]);
    case 'context_actions':
      return listErrors(block.elements, 'elements', 1, limits.CONTEXT_ACTIONS_ELEMENTS, (element) => [
        ...placeErrors(element, IN_CONTEXT_ACTIONS, true),
        ...elementErrors(element),
      ]);
    case 'image':
      return imageErrors(block);
    case 'input':
      return [
        ...textErrors(block.label, 'label', limits.INPUT_LABEL, ['plain_text']),
        ...(block.hint ? textErrors(block.hint, 'hint', limits.INPUT_HINT, ['plain_text']) : []),
        ...placeErrors(block.element, NOT_IN_INPUTS, false),
        ...elementErrors(block.element),
      ];
    case 'markdown':
      return rangeErrors(String(block.text ?? '').length, 'text', 1, limits.MARKDOWN_TEXT, 'characters');
    case 'rich_text':
      return listErrors(block.elements, 'elements', 1, Number.POSITIVE_INFINITY, richTextErrors);
    case 'table':
      return tableErrors(block);
    case 'divider':
      return [];
    default:
      return ['unknown block type'];
  }
}

const IN_CONTEXT_ACTIONS = ['feedback_buttons', 'icon_button'];
const NOT_IN_ACTIONS = [...IN_CONTEXT_ACTIONS, 'plain_text_input'];
const NOT_IN_INPUTS = [...IN_CONTEXT_ACTIONS, 'button', 'overflow'];

/** Whether an element may stand in its block: one of `types`, or none of them. */
function placeErrors(element: unknown, types: readonly string[], among: boolean): string[] {
  const type = isFields(element) ? String(element.type) : '';
  return types.includes(type) === among ? [] : [`${type} may not stand here`];
}

function sectionErrors(block: Fields): string[] {
  if (!block.text && !block.fields) return ['text or fields must be given'];
  return [
    ...(block.text ? textErrors(block.text, 'text', limits.SECTION_TEXT) : []),
    ...(block.fields
      ? listErrors(block.fields, 'fields', 1, limits.SECTION_FIELDS, (field) =>
          textErrors(field, 'fields', limits.SECTION_FIELD_TEXT),
        )
      : []),
    ...(block.accessory ? elementErrors(block.accessory) : []),
  ];
}

function imageErrors(image: Fields): string[] {
  return [
    ...rangeErrors(String(image.alt_text ?? '').length, 'alt_text', 1, limits.IMAGE_ALT_TEXT, 'characters'),
    ...itemErrors(image.image_url, 'image_url', limits.IMAGE_URL),
    ...(image.title ? textErrors(image.title, 'title', limits.IMAGE_TITLE, ['plain_text']) : []),
  ];
}

const RICH_TEXT_PARTS = ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'];

function richTextErrors(part: unknown): string[] {
  if (!isFields(part)) return ['a part must be an object'];
  if (part.type === 'rich_text_list') {
    return listErrors(part.elements, 'elements', 1, Number.POSITIVE_INFINITY, richTextErrors);
  }
  if (!RICH_TEXT_PARTS.includes(String(part.type))) return [`unknown part ${String(part.type)}`];
  return listErrors(part.elements, 'elements', 1, Number.POSITIVE_INFINITY, (element) => {
    if (!isFields(element)) return ['an element must be an object'];
    if (element.type === 'date') return dateErrors(element);
    if (element.type === 'link') return itemErrors(element.url, 'url', limits.BUTTON_URL);
    return element.type === 'text' && element.text === '' ? ['a text must not be empty'] : [];
  });
}

function dateErrors({ timestamp, format }: Fields): string[] {
  return [
    ...(Number.isInteger(timestamp) ? [] : ['timestamp must be whole seconds']),
    ...(/\{\w+\}/.test(String(format)) ? [] : ['format must hold a date token']),
  ];
}

function tableErrors({ rows, column_settings: settings }: Fields): string[] {
  const widths = new Set(Array.isArray(rows) ? rows.map((row) => (Array.isArray(row) ? row.length : 0)) : []);
  return [
    ...listErrors(rows, 'rows', 1, limits.TABLE_ROWS, (row) =>
      listErrors(row, 'cells', 1, limits.TABLE_CELLS, cellErrors),
    ),
    ...(widths.size > 1 ? ['every row must have as many cells as the first'] : []),
    ...rangeErrors(textLength(rows), 'all cells together', 0, limits.TABLE_TEXT, 'characters'),
    ...(settings === undefined
      ? []
      : listErrors(settings, 'column_settings', 0, limits.TABLE_COLUMN_SETTINGS, () => [])),
  ];
}

function cellErrors(cell: unknown): string[] {
  if (!isFields(cell)) return ['a cell must be an object'];
  switch (cell.type) {
    case 'raw_text':
      return rangeErrors(
        typeof cell.text === 'string' ? cell.text.length : 0,
        'cell text',
        1,
        limits.TABLE_TEXT,
        'characters',
      );
    case 'raw_number':
      return typeof cell.value === 'number' ? [] : ['a number cell must hold a number'];
    case 'rich_text':
      return contentErrors(cell);
    default:
      return [`unknown cell ${String(cell.type)}`];
  }
}

/** Characters that a reader sees, wherever in the value they stand. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textLength(each), 0);
  if (!isFields(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, field]) => sum + (key === 'text' && typeof field === 'string' ? field.length : textLength(field)),
    0,
  );
}

function listErrors(
  list: unknown,
  name: string,
  least: number,
  most: number,
  each: (item: unknown) => string[],
): string[] {
  if (!Array.isArray(list)) return [`${name} must be a list`];
  return [...rangeErrors(list.length, name, least, most, 'items'), ...list.flatMap(each)];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
