import type { Evaluation } from './evaluate.js';
import { HalfName } from './gold.js';

const BEGIN = '<!-- figures: written by `npm run evaluate -- --write` -->';
const END = '<!-- /figures -->';

/**
 * A README with the figures of every half in place of what stood between the two markers. Throws where a marker or
 * a half is missing: a table half old and half new would be believed.
 */
export function withFigures(readme: string, evaluations: readonly Evaluation[]): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the README has no ${BEGIN} … ${END}`);
  const halves = HalfName.options.map((half) => {
    const found = evaluations.find((evaluation) => evaluation.half === half);
    if (!found) throw new Error(`the table wants every half, and ${half} was not evaluated`);
    return found;
  });
  const tables = (['positions', 'questions'] as const).map((part) => {
    const rows = halves.map(({ half, figures }) => [half, ...Object.values(figures[part])]);
    const head = [part, ...Object.keys(halves[0]?.figures[part] ?? {})];
    return padded([head, ...rows].map((cells) => cells.map((cell) => String(cell ?? '–'))));
  });
  const text = tables.map((lines) => lines.join('\n')).join('\n\n');
  return `${readme.slice(0, from)}${BEGIN}\n\n${text}\n\n${readme.slice(to)}`;
}

/** A Markdown table with its columns aligned, as the formatter wants it. */
function padded(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const [head = '', ...body] = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body];
}
