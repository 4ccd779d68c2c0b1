import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { Turn } from '../answers/index.js';
import { answerFromCorpus } from './answer-from-corpus.js';
import type { AddCommand } from './command-context.js';

const MOST = 100;
const Turns = z.union([z.array(Turn), Turn.transform((turn) => [turn])]);

export const addAskCommand: AddCommand = (program, context) => {
  program
    .command('ask')
    .description('what the documents say on a question, cited')
    .argument('<question...>', 'a question, or words to look for')
    .option('--limit <number>', `how many excerpts at most, up to ${MOST}`, limit)
    .option('--previous <json>', 'earlier turns, [{"question": "…", "actors": ["…"], "topics": ["…"]}]', turns)
    .action((question: string[], options: { limit?: number; previous?: Turn[] }, command) =>
      answerFromCorpus(command, context, (engine) => engine.ask(question.join(' '), options)),
    );
};

function limit(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST) return number;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST}.`);
}

function turns(text: string): Turn[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('It is not JSON.');
  }
  const read = Turns.safeParse(json);
  if (read.success) return read.data;
  throw new InvalidArgumentError(
    'Give a list of turns, each with "question", "actors" (ids) and "topics" as far as they are known.',
  );
}
