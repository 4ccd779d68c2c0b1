import type { Command } from 'commander';
import type { Document } from '../corpus/document.js';
import type { Engine, EngineOptions } from '../engine.js';
import type { TerminalIo } from './terminal-io.js';

/** What a command is run with: where it writes, and how an engine is made of documents. */
export interface CommandContext {
  readonly io: TerminalIo;
  /** Loads the engine only when a command needs it: help and wrong usage must not wait for it. */
  readonly createEngine: (documents: readonly Document[], options: EngineOptions) => Promise<Engine>;
}

/** Adds one command to the program. */
export type AddCommand = (program: Command, context: CommandContext) => void;
