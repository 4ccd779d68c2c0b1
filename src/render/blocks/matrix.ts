import type { KnownBlock, RichTextSection, TableBlock } from '@slack/types';
import type { Matrix, MatrixRow } from '../../answers/index.js';
import { clip } from '../clip.js';
import { cellWords, emptyMatrix, matrixLegend, matrixTitle, rowWords } from '../matrix-words.js';
import { scope } from '../scope.js';
import { count, TOPIC_TITLES } from '../wording.js';
import { bold, context, header, richText, section } from './elements.js';
import { type Frame, fitMessage, type More, type SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';

/**
 * Every actor by topic as a table, or as a list where the frame has no tables; as many rows from the first on as one
 * message takes. How many follow is said, with what to type to go on.
 */
export function matrixMessage(answer: Matrix, frame: Frame): SlackMessage {
  return fitMessage(answer.rows, answer.rows, (shown) => draw(answer, shown, frame), 0);
}

function draw(answer: Matrix, shown: readonly MatrixRow[], frame: Frame): SlackMessage {
  const title = matrixTitle(answer, shown);
  const rest = restWords(answer, shown, frame);
  const rows = frame.tables ? table(answer, shown) : list(shown);
  const blocks: KnownBlock[] = [
    header(title),
    context(scope(answer.corpus), matrixLegend(answer)),
    ...(shown.length > 0 ? [rows] : answer.rows.length > 0 ? [] : [richText(section(emptyMatrix(answer)))]),
    ...(rest === '' ? [] : [context(rest)]),
    ...frame.closing({ more: moreOf(answer, shown) }),
  ];
  const lead = answer.rows.length > 0 ? title : emptyMatrix(answer);
  return { text: spokenText(lead, shown.map(rowWords), rest), blocks };
}

function table({ topics }: Matrix, shown: readonly MatrixRow[]): TableBlock {
  const cell = (text: string) => ({ type: 'raw_text' as const, text: clip(text, 200) });
  return {
    type: 'table',
    column_settings: ['Actor', ...topics].map(() => ({ is_wrapped: true })),
    rows: [
      [cell('Actor'), ...topics.map((topic) => cell(TOPIC_TITLES[topic]))],
      ...shown.map(({ actor, statements, cells }) => [
        cell(`${clip(actor.name, 60)} (${statements})`),
        ...topics.map((topic) => cell(cellWords(cells.find((each) => each.topic === topic) ?? nothing(topic)))),
      ]),
    ],
  };
}

function list(shown: readonly MatrixRow[]): KnownBlock {
  const entries: RichTextSection[] = shown.map(({ actor, statements, cells }) => {
    const found = cells.map((cell) => `${cell.topic}: ${cell.statements === 0 ? 'no statement' : cellWords(cell)}`);
    return section(bold(clip(actor.name, 60)), ` (${statements}) ${found.join('. ')}`);
  });
  return richText({ type: 'rich_text_list', style: 'bullet', elements: entries });
}

function moreOf({ rows, from, topics }: Matrix, shown: readonly MatrixRow[]): More[] {
  const left = rows.length - shown.length;
  const topic = topics.length === 1 ? ` ${topics[0]}` : '';
  if (left <= 0) return [];
  return [{ label: count(left, 'more actor'), text: `matrix${topic} from ${from + shown.length}` }];
}

function restWords({ rows, from, topics, actors }: Matrix, shown: readonly MatrixRow[], frame: Frame): string {
  const left = rows.length - shown.length;
  const topic = topics.length === 1 ? ` ${topics[0]}` : '';
  const before =
    from > 1 && actors > 0
      ? `${count(Math.min(from - 1, actors), 'actor')} before these: ${frame.typed(`matrix${topic}`)}`
      : '';
  const after =
    left > 0 ? `${count(left, 'more actor')}: ${frame.typed(`matrix${topic} from ${from + shown.length}`)}` : '';
  return [before, after].filter((part) => part !== '').join('. ');
}

function nothing(topic: MatrixRow['cells'][number]['topic']): MatrixRow['cells'][number] {
  return { topic, statements: 0, stance: null, target: null, agreeing: 0 };
}
