import type { Command } from 'commander';
import type { Answer } from '../answers/index.js';
import type { Engine } from '../engine.js';
import { readCorpus } from '../files/read-corpus.js';
import { readSnapshot, writeSnapshot } from '../files/snapshot.js';
import { answerText } from '../render/terminal/answer-text.js';
import type { CommandContext } from './command-context.js';
import { ExitError } from './exit-error.js';
import { issuesText } from './issues-text.js';
import type { SharedOptions } from './terminal-io.js';

/**
 * Reads the corpus, asks, and prints the answer as JSON, as Markdown or as text; an error answer goes to standard error
 * as text, to standard output as JSON. What was worked out is then kept beside the documents, where that can be. Throws
 * ExitError with 1 for an error answer, with 2 for a broken corpus.
 */
export async function answerFromCorpus(
  command: Command,
  { io, createEngine }: CommandContext,
  ask: (engine: Engine) => Answer | Promise<Answer>,
): Promise<void> {
  const { json, markdown, corpus, snapshot } = command.optsWithGlobals<SharedOptions>();
  const [read, kept] = await Promise.all([readCorpus(corpus), snapshot ? readSnapshot(corpus) : undefined]);
  if ('issues' in read) {
    if (json) io.out(`${JSON.stringify({ kind: 'broken-corpus', issues: read.issues })}\n`);
    io.err(`The corpus cannot be read.\n${issuesText(read.issues)}`);
    throw new ExitError(2);
  }
  const engine = await createEngine(read.documents, { actors: read.actors, snapshot: kept });
  const answer = await ask(engine);
  if (json) io.out(`${JSON.stringify(answer)}\n`);
  else if (markdown && answer.kind !== 'error') {
    const { markdownAnswer } = await import('../render/markdown-answer.js');
    io.out(`${markdownAnswer(answer)}\n`);
  } else (answer.kind === 'error' ? io.err : io.out)(`${answerText(answer, io.terminal)}\n`);
  if (snapshot && engine.snapshot() !== kept) await writeSnapshot(corpus, engine.snapshot());
  if (answer.kind === 'error') throw new ExitError(1);
}
