import type { Excerpt, Excerpts, Silence } from '../../answers/index.js';
import { type NumberedSources, numberedSources } from './numbered-sources.js';
import { quoted } from './quoted.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';
import { count, scope } from './wording.js';

/** The excerpts that answer a question, best first, the words that matched set off. */
export function excerptsText(answer: Excerpts, terminal: Terminal): string {
  const { excerpts, more } = answer;
  const sources = numberedSources(excerpts, answer.sources);
  return [
    terminal.wrap(terminal.bold(visible(answer.question))),
    ...correctionText(answer, terminal),
    terminal.dim(terminal.wrap(scope(answer.corpus))),
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
    terminal.wrap(terminal.bold(reason(answer))),
    ...correctionText(answer, terminal),
    terminal.dim(terminal.wrap(searched(answer))),
    ...(nearest.length > 0
      ? ['', terminal.wrap('The nearest thing it holds, which may be about something else:')]
      : []),
    ...nearest.flatMap((excerpt) => [excerptText(excerpt, sources, terminal)]),
    ...(nearest.length > 0 ? ['', ...sources.lines(terminal)] : []),
  ].join('\n');
}

function excerptText(excerpt: Excerpt, sources: NumberedSources, terminal: Terminal): string {
  const quote = terminal.wrap(quoted(excerpt, terminal, excerpt.marks), 2);
  return `${quote}\n${terminal.dim(`    ${sources.mark(excerpt)}`)}`;
}

function correctionText({ corrections }: Excerpts | Silence, terminal: Terminal): string[] {
  return corrections.map(({ typed, taken }) => terminal.wrap(visible(`"${typed}" was taken for "${taken}".`)));
}

function reason({ reason, absent, searched: { documents } }: Silence): string {
  const held = count(documents, 'document');
  switch (reason) {
    case 'nothing-asked':
      return 'There is no question in that; "afghan-brief help" shows what can be asked.';
    case 'actor-absent':
      return `No statement by ${visible(absent.map(({ name }) => name).join(' or ')) || 'that actor'} in ${held}.`;
    case 'words-absent':
      return `The words of this question do not stand in ${held}.`;
    case 'too-little-covered':
      return `No passage in ${held} covers enough of this question to answer it.`;
  }
}

function searched({ searched: { documents, newest }, corpus }: Silence): string {
  const dated = newest === null ? 'none of them dated' : `the newest of ${newest}`;
  const undated = corpus.undated.length > 0 && newest !== null ? `; undated: ${corpus.undated.join(', ')}` : '';
  return visible(`Looked in ${count(documents, 'document')}, ${dated}${undated}.`);
}
