import type { Matrix } from '../../answers/index.js';
import { clip } from '../clip.js';
import { cellWords, emptyMatrix, matrixLegend, matrixTitle, NOTHING } from '../matrix-words.js';
import { scope } from '../scope.js';
import { count, TOPIC_TITLES } from '../wording.js';
import { evenWidths, sideBySide } from './side-by-side.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

const WIDEST_NAME = 18;
/** "cooperative toward" fits into it. */
const NARROWEST_CELL = 18;

/** Every actor by topic: a table, or on a narrow terminal a list; empty cells show a dash. */
export function matrixText(answer: Matrix, terminal: Terminal): string {
  const { from, actors, rows } = answer;
  return [
    terminal.wrap(terminal.bold(matrixTitle(answer))),
    terminal.dim(terminal.wrap(visible(`${scope(answer.corpus)} ${matrixLegend(answer)}`))),
    '',
    ...(rows.length === 0 ? [terminal.wrap(emptyMatrix(answer))] : drawn(answer, terminal)),
    ...(from > 1
      ? ['', terminal.wrap(`${count(Math.min(from - 1, actors), 'actor')} before these: afghan-brief matrix`)]
      : []),
  ].join('\n');
}

function drawn({ topics, rows }: Matrix, terminal: Terminal): string[] {
  const names = rows.map(({ actor, statements }) => `${visible(clip(actor.name, 60))} (${statements})`);
  const name = Math.min(WIDEST_NAME, Math.max(...names.map((each) => each.length)));
  const cells = evenWidths(topics.length, terminal.columns - name - 2, NARROWEST_CELL);
  const found = rows.map((row) => row.cells.map((cell) => visible(cellWords(cell))));
  if (!cells)
    return rows.flatMap((_, at) => [
      terminal.wrap(terminal.bold(names[at] ?? '')),
      ...topics.map((topic, column) =>
        terminal.wrap(`${TOPIC_TITLES[topic]}: ${found[at]?.[column] ?? NOTHING}`, 2, 2),
      ),
    ]);
  const widths = [name, ...cells];
  const dimmed = (cell: string) => (cell === NOTHING ? terminal.dim(cell) : cell);
  return [
    sideBySide(['', ...topics.map((topic) => terminal.bold(TOPIC_TITLES[topic]))], widths, terminal, 0),
    ...rows.map((_, at) =>
      sideBySide([terminal.bold(names[at] ?? ''), ...(found[at] ?? []).map(dimmed)], widths, terminal, 0),
    ),
  ];
}
