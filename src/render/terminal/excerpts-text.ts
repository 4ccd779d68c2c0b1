import type { Excerpt, Excerpts, Silence } from '../../answers/index.js';
import { scope } from '../scope.js';
import { correctionLines, searched, silenceReason, silentSides } from '../silence-words.js';
import { type NumberedSources, numberedSources } from './numbered-sources.js';
import { quoted } from './quoted.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** The excerpts that answer a question, best first, the words that matched set off. */
export function excerptsText(answer: Excerpts, terminal: Terminal): string {
  const { excerpts, more } = answer;
  const sources = numberedSources(excerpts, answer.sources);
  return [
    terminal.wrap(terminal.bold(visible(answer.question))),
    ...correctionText(answer, terminal),
    ...silentSides(answer).map((line) => terminal.wrap(visible(line))),
    terminal.dim(terminal.wrap(visible(scope(answer.corpus)))),
    ...excerpts.flatMap((excerpt) => ['', excerptText(excerpt, sources, terminal)]),
    ...(more > 0 ? ['', `${more} more: --limit ${excerpts.length + more}`] : []),
    '',
    ...sources.lines(terminal),
  ].join('\n');
}

/** That the corpus does not answer: why, where it was looked, and the nearest thing it holds. */
export function silenceText(answer: Silence, terminal: Terminal): string {
  const { nearest } = answer;
  const sources = numberedSources(nearest, answer.sources);
  return [
    terminal.wrap(terminal.bold(visible(silenceReason(answer, 'afghan-brief help')))),
    ...correctionText(answer, terminal),
    terminal.dim(terminal.wrap(visible(searched(answer)))),
    ...(nearest.length > 0 ? ['', terminal.wrap('The nearest thing they hold, which may not be about this:')] : []),
    ...nearest.flatMap((excerpt) => [excerptText(excerpt, sources, terminal)]),
    ...(nearest.length > 0 ? ['', ...sources.lines(terminal)] : []),
  ].join('\n');
}

function excerptText(excerpt: Excerpt, sources: NumberedSources, terminal: Terminal): string {
  const quote = terminal.wrap(quoted(excerpt, terminal, excerpt.marks), 2);
  return `${quote}\n${terminal.dim(`    ${sources.mark(excerpt)}`)}`;
}

function correctionText(answer: Excerpts | Silence, terminal: Terminal): string[] {
  return correctionLines(answer).map((line) => terminal.wrap(visible(line)));
}
