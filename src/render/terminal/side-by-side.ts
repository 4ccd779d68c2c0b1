import stringWidth from 'string-width';
import type { Terminal } from './terminal.js';

const GAP = '  ';

/** The widths of columns that fill `width` evenly; undefined where each would be narrower than `narrowest`. */
export function evenWidths(columns: number, width: number, narrowest: number): number[] | undefined {
  const each = Math.floor((width - GAP.length * (columns - 1)) / columns);
  return each < narrowest ? undefined : Array.from({ length: columns }, () => each);
}

/** Texts beside one another, each wrapped to its column's width. Nothing is cut: a column is as long as its text. */
export function sideBySide(
  texts: readonly string[],
  widths: readonly number[],
  { lines: linesOf }: Terminal,
  indent: number,
): string {
  const columns = texts.map((text, at) => linesOf(text, widths[at] ?? 0));
  const rows = Math.max(0, ...columns.map((column) => column.length));
  const lines = Array.from({ length: rows }, (_, row) =>
    columns
      .map((column, at) => padded(column[row] ?? '', widths[at] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
