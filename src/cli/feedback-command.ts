import { countOpinions, type OpinionCounts } from '../store/count-opinions.js';
import { readOpinionLines } from '../store/read-opinion-lines.js';
import type { AddCommand } from './command-context.js';
import { ExitError } from './exit-error.js';
import type { SharedOptions } from './terminal-io.js';

/** How many excerpts are listed. */
const LISTED = 10;

export const addFeedbackCommand: AddCommand = (program, { io }) => {
  program
    .command('feedback')
    .description('how readers in Slack found the answers, counted')
    .argument('<file>', 'the file that FEEDBACK_FILE names')
    .action(async (file: string, _options, command) => {
      const { json } = command.optsWithGlobals() as SharedOptions;
      const lines = await readOpinionLines(file);
      if (lines === undefined) {
        io.err(`${file} cannot be read. Name the file that the bot's setting FEEDBACK_FILE names.\n`);
        throw new ExitError(2);
      }
      const counts = countOpinions(lines);
      io.out(json ? `${JSON.stringify(counts)}\n` : feedbackText(counts));
    });
};

function feedbackText(counts: OpinionCounts): string {
  const { useful, notUseful, questions, answers, excerpts, unreadable } = counts;
  const disliked = excerpts.filter((each) => each.notUseful > 0);
  const more = disliked.length - LISTED;
  return [
    `${useful} useful, ${notUseful} not useful, on ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    ...Object.entries(answers).map(([kind, each]) => `  ${kind}: ${each.useful} useful, ${each.notUseful} not useful`),
    ...(disliked.length === 0 ? [] : ['Excerpts in answers that were not useful:']),
    ...disliked.slice(0, LISTED).map((each) => `  ${each.id}: ${each.notUseful} of ${each.useful + each.notUseful}`),
    ...(more > 0 ? [`  and ${more} more: --json lists all`] : []),
    ...(unreadable > 0 ? [`${unreadable} ${unreadable === 1 ? 'line' : 'lines'} could not be read.`] : []),
    '',
  ].join('\n');
}
