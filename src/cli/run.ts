import { Command, CommanderError } from 'commander';
import { addAskCommand } from './ask-command.js';
import { addBriefCommand } from './brief-command.js';
import { addCheckCommand } from './check-command.js';
import { addCiteCommand } from './cite-command.js';
import type { CommandContext } from './command-context.js';
import { addCompareCommand } from './compare-command.js';
import { ExitError } from './exit-error.js';
import { addFeedbackCommand } from './feedback-command.js';
import { addHoldingsCommands } from './holdings-commands.js';
import { addImportCommand } from './import-command.js';
import { addMatrixCommand } from './matrix-command.js';
import type { ExitStatus } from './terminal-io.js';

const COMMANDS = [
  addBriefCommand,
  addCompareCommand,
  addMatrixCommand,
  addAskCommand,
  addCiteCommand,
  addHoldingsCommands,
  addImportCommand,
  addCheckCommand,
  addFeedbackCommand,
];

/** Runs one command line (without the program's name) and returns its exit status. Throws on defects alone. */
export async function run(args: readonly string[], context: CommandContext): Promise<ExitStatus> {
  const program = new Command('afghan-brief')
    .description('Answers from the documents of a folder, word for word and cited.')
    .option('--json', 'print the answer as one JSON object')
    .option('--markdown', 'print the answer as Markdown, to be pasted into a note')
    .option('--corpus <directory>', 'the folder of documents', 'corpus')
    .option('--no-snapshot', 'work everything out anew, and keep nothing beside the documents')
    .helpCommand(false)
    .showHelpAfterError('(--help shows what can be typed)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: context.io.out, writeErr: context.io.err })
    .exitOverride();
  for (const add of COMMANDS) add(program, context);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof ExitError) return error.status;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
