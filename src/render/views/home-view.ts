import type { HomeView, KnownBlock, RichTextSection, SectionBlock } from '@slack/types';
import type { DocumentChange, Holding, Matrix, MatrixRow } from '../../answers/index.js';
import { bold, context, header, richText, section } from '../blocks/elements.js';
import { fitItems } from '../blocks/fit-items.js';
import { COMMAND } from '../blocks/slack-message.js';
import { sourceParts } from '../blocks/source-list.js';
import { clip } from '../clip.js';
import { cellWords, emptyMatrix, matrixLegend } from '../matrix-words.js';
import { scope } from '../scope.js';
import { OPTION_TEXT, OPTION_VALUE, SELECT_OPTIONS } from '../slack-limits.js';
import { viewErrors } from '../validate-blocks.js';
import { count, day, TOPIC_TITLES } from '../wording.js';

/** The menu and the buttons that show an actor's brief. */
export const HOME_ACTOR = 'home_actor';
export const HOME_BRIEF = 'home_brief';

/** What App Home shows. `changes` stand newest first. */
export interface HomeContent {
  readonly matrix: Matrix;
  readonly holdings: readonly Holding[];
  readonly changes: readonly DocumentChange[];
}

/** Further down than this nobody reads. */
const ROWS = 40;
const DOCUMENTS = 15;
const CHANGES = 10;

/** What a view has room for, of each kind the first few. */
interface Room {
  readonly options: number;
  readonly rows: number;
  readonly documents: number;
  readonly changes: number;
}

/**
 * The tab that a person sees first: how fresh the corpus is, a menu of its actors, the matrix as one block for each
 * actor (a home tab takes no table), its documents and what changed of late. What it has no room for is counted.
 */
export function homeView(content: HomeContent): HomeView {
  const wanted = inOrder(content);
  const drawn = (items: readonly (keyof Room)[]) => {
    const number = (kind: keyof Room) => items.filter((item) => item === kind).length;
    return draw(content, {
      options: number('options'),
      rows: number('rows'),
      documents: number('documents'),
      changes: number('changes'),
    });
  };
  return fitItems(
    wanted.map((_, at) => at),
    wanted.map((_, at) => at),
    (shown) => drawn(shown.map((at) => wanted[at] ?? 'rows')),
    viewErrors,
    0,
  );
}

/** One item for each thing to show, the first few of every kind before the many of any. */
function inOrder({ matrix, holdings, changes }: HomeContent): (keyof Room)[] {
  const held: Room = {
    options: Math.min(SELECT_OPTIONS, matrix.rows.filter(inMenu).length),
    rows: Math.min(ROWS, matrix.rows.length),
    documents: Math.min(DOCUMENTS, holdings.length),
    changes: Math.min(CHANGES, changes.length),
  };
  const of = (kind: keyof Room, from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.min(to, held[kind]) - from) }, () => kind);
  return [
    ...of('options', 0, 20),
    ...of('rows', 0, 10),
    ...of('documents', 0, 5),
    ...of('changes', 0, 5),
    ...of('options', 20, 50),
    ...of('rows', 10, 20),
    ...of('documents', 5, DOCUMENTS),
    ...of('changes', 5, CHANGES),
    ...of('options', 50, SELECT_OPTIONS),
    ...of('rows', 20, ROWS),
  ];
}

function draw({ matrix, holdings, changes }: HomeContent, room: Room): HomeView {
  return {
    type: 'home',
    blocks: [
      header('What the documents say'),
      richText(section(freshness(matrix, holdings))),
      context(scope(matrix.corpus)),
      ...actorMenu(matrix, room.options),
      header('Who stands where'),
      ...matrixBlocks(matrix, room.rows),
      ...documentBlocks(holdings, room.documents),
      ...changeBlocks(changes, room.changes),
    ],
  };
}

/** A menu's option holds an id of 75 characters at most. */
function inMenu({ actor }: MatrixRow): boolean {
  return actor.id !== '' && actor.id.length <= OPTION_VALUE;
}

function freshness({ corpus: { documents, newest, undated } }: Matrix, holdings: readonly Holding[]): string {
  if (documents === 0) return 'The corpus holds no document yet, so there is nothing to answer from.';
  const words = holdings.reduce((sum, holding) => sum + holding.words, 0);
  const dated =
    newest === null ? 'None of them is dated.' : `The newest is of ${day(newest)}; nothing later is known here.`;
  const without = undated.length > 0 && newest !== null ? ` ${count(undated.length, 'document')} without a date.` : '';
  return `${count(documents, 'document')}, ${count(words, 'word')}. ${dated}${without}`;
}

function actorMenu({ rows, actors }: Matrix, most: number): KnownBlock[] {
  const options = rows
    .filter(inMenu)
    .slice(0, most)
    .map(({ actor }) => ({
      text: { type: 'plain_text' as const, text: clip(actor.name, OPTION_TEXT), emoji: false },
      value: actor.id,
    }));
  const left = actors - options.length;
  const rest = left > 0 ? [context(`${count(left, 'actor')} not in the menu: type ${COMMAND} and a name.`)] : [];
  if (options.length === 0) return rest;
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id: HOME_ACTOR,
          placeholder: { type: 'plain_text', text: 'Pick an actor for a brief', emoji: false },
          options,
        },
      ],
    },
    ...rest,
  ];
}

function matrixBlocks(matrix: Matrix, most: number): KnownBlock[] {
  if (matrix.rows.length === 0) return [richText(section(emptyMatrix(matrix)))];
  const shown = matrix.rows.slice(0, most);
  const left = matrix.actors - shown.length;
  return [
    context(matrixLegend(matrix)),
    ...shown.map(actorBlock),
    ...(left > 0 ? [context(`${count(left, 'more actor')}: ${COMMAND} matrix from ${shown.length + 1}`)] : []),
  ];
}

function actorBlock({ actor, statements, cells }: MatrixRow): SectionBlock {
  const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });
  return {
    type: 'section',
    text: plain(`${clip(actor.name, 100)}: ${count(statements, 'statement')}`),
    fields: cells.map((cell) => plain(`${TOPIC_TITLES[cell.topic]}:\n${clip(cellWords(cell), 200)}`)),
    ...(inMenu({ actor, statements, cells })
      ? {
          accessory: {
            type: 'button',
            action_id: HOME_BRIEF,
            text: plain('Brief'),
            value: actor.id,
            accessibility_label: clip(`Brief on ${actor.name}`, OPTION_TEXT),
          },
        }
      : {}),
  };
}

function documentBlocks(holdings: readonly Holding[], most: number): KnownBlock[] {
  if (holdings.length === 0) return [];
  const shown = holdings.slice(0, most);
  const left = holdings.length - shown.length;
  const entries = shown.map((holding) => section(...sourceParts(holding), `; ${count(holding.words, 'word')}`));
  return [
    header('Documents, the newest first'),
    ...list(entries),
    ...(left > 0 ? [context(`${count(left, 'more document')}: ${COMMAND} sources`)] : []),
  ];
}

const CHANGED: Readonly<Record<DocumentChange['what'], string>> = {
  added: 'added',
  changed: 'changed',
  removed: 'removed',
  written: 'file last written',
};

function changeBlocks(changes: readonly DocumentChange[], most: number): KnownBlock[] {
  if (changes.length === 0) return [];
  const shown = changes.slice(0, most);
  const left = changes.length - shown.length;
  return [
    header('Recent changes of the corpus'),
    ...list(shown.map(changeEntry)),
    context(
      'Added, changed, removed: as this bot saw it since it started. “File last written” is the time of the file, which a copy of the folder sets anew; it says nothing of when the text was published.',
      ...(left > 0 ? [`${count(left, 'earlier change')} not listed.`] : []),
    ),
  ];
}

/** The moment in the reader's own time zone; in UTC where that cannot be shown. */
function changeEntry({ document, what, at }: DocumentChange): RichTextSection {
  const utc = new Date(at).toISOString();
  return section(bold(clip(document, 120)), `: ${CHANGED[what]} `, {
    type: 'date',
    timestamp: Math.floor(at / 1000),
    format: '{date_long}, {time}',
    fallback: `${day(utc.slice(0, 10))}, ${utc.slice(11, 16)} UTC`,
  });
}

// Slack refuses an empty list.
function list(elements: RichTextSection[]): KnownBlock[] {
  return elements.length === 0 ? [] : [richText({ type: 'rich_text_list', style: 'bullet', elements })];
}
