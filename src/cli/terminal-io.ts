import type { TerminalOptions } from '../render/terminal/terminal.js';

/** Where a command writes, and what its terminal can show. `out` and `err` write a text as it is. */
export interface TerminalIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly terminal: TerminalOptions;
}

/** 0 answered or honestly silent, 1 the question could not be served, 2 wrong usage or a broken corpus. */
export type ExitStatus = 0 | 1 | 2;

/** Options that every command takes. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly corpus: string;
  /** False with `--no-snapshot`. */
  readonly snapshot: boolean;
}
