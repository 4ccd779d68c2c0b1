import { createColors } from 'picocolors';
import wrapAnsi from 'wrap-ansi';

/** What the terminal can show: its width in columns, its height in rows where it has one, whether it takes colour. */
export interface TerminalOptions {
  readonly columns: number;
  readonly rows?: number | undefined;
  readonly colour: boolean;
}

/** Draws lines for one terminal. Nothing but line ends and, where the terminal takes them, colours is added to a text. */
export interface Terminal {
  /** Lines that fit beside a prompt; infinite where nobody looks at a screen. */
  readonly rows: number;
  /** How wide a line may be. */
  readonly columns: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
  /** The text in lines that fit the width, each after `indent` columns; `hang` more from the second line on. */
  wrap(text: string, indent?: number, hang?: number): string;
  /** The text in lines of at most `width` columns. */
  lines(text: string, width: number): string[];
}

const WIDTH = { narrowest: 40, widest: 100 };

/** A terminal narrower than 40 columns is written to as if it had 40; a wider one than 100 is not filled, to be read. */
export function createTerminal({ columns, rows, colour }: TerminalOptions): Terminal {
  const { bold, dim, yellow } = createColors(colour);
  const width = Math.min(WIDTH.widest, Math.max(WIDTH.narrowest, columns));
  return {
    rows: rows === undefined ? Number.POSITIVE_INFINITY : Math.max(1, rows - 2),
    columns: width,
    bold,
    dim,
    strong: (text) => bold(yellow(text)),
    lines: (text, most) => wrapAnsi(text, most, { hard: true }).split('\n'),
    wrap(text, indent = 0, hang = 0) {
      const lines = wrapAnsi(text, width - indent - hang, { hard: true }).split('\n');
      return lines.map((line, at) => ' '.repeat(at === 0 ? indent : indent + hang) + line).join('\n');
    },
  };
}
