import type { ActorsAnswer, CiteAnswer, HelpAnswer, SourcesAnswer } from '../../answers/index.js';
import { scope } from '../scope.js';
import { count } from '../wording.js';
import { quoted } from './quoted.js';
import { shellName } from './shell-name.js';
import { sourceText } from './source-text.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** One excerpt, the paragraph around it with the excerpt set off, and its citation in each form, neither wrapped nor indented, to be copied. */
export function citeText(answer: CiteAnswer, terminal: Terminal): string {
  const { citation, context, source, forms } = answer;
  const from = citation.start - context.citation.start;
  const inside: [number, number][] = answer.quote === context.quote ? [] : [[from, from + answer.quote.length]];
  return [
    terminal.wrap(`${terminal.bold(citation.id)} · ${sourceText(source)}`),
    '',
    terminal.wrap(quoted(answer, terminal), 2),
    ...(inside.length > 0
      ? ['', `Paragraph ${citation.paragraph}:`, terminal.wrap(quoted(context, terminal, inside), 2)]
      : []),
    '',
    'To copy:',
    ...[forms.plain, forms.markdown, forms.footnote].map((form) => form.split('\n').map(visible).join('\n')),
  ].join('\n');
}

/** Every document that the corpus holds. */
export function sourcesText({ corpus, sources }: SourcesAnswer, terminal: Terminal): string {
  const entries = sources.flatMap((holding) => {
    const size = `${count(holding.paragraphs, 'paragraph')}, ${count(holding.words, 'word')}`;
    const details = [
      size,
      holding.dateNote,
      holding.about,
      ...holding.notes,
      holding.rights && `Rights: ${holding.rights}`,
    ];
    return [
      '',
      terminal.wrap(terminal.bold(sourceText(holding)), 0, 2),
      ...details.flatMap((detail) => (detail ? [terminal.dim(terminal.wrap(visible(detail), 2, 2))] : [])),
    ];
  });
  return [terminal.wrap(visible(scope(corpus))), ...entries].join('\n');
}

/** Every actor that the corpus names, with what it holds of each. */
export function actorsText({ corpus, actors }: ActorsAnswer, terminal: Terminal): string {
  const widest = Math.max(0, ...actors.map(({ name }) => name.length));
  const rows = actors.map(({ name, aliases, lines, sentences }) => {
    const held = `${count(lines, 'statement').padStart(14)}  named in ${count(sentences, 'sentence')}`;
    const also = aliases.length > 0 ? terminal.dim(`  ${visible(aliases.join(', '))}`) : '';
    return terminal.wrap(`${visible(name).padEnd(widest)}${held}${also}`, 0, 4);
  });
  return [terminal.wrap(visible(scope(corpus))), '', ...rows].join('\n');
}

/** What can be asked, with names that this corpus can answer for. */
export function helpText({ corpus, examples }: HelpAnswer, terminal: Terminal): string {
  const name = shellName(visible(examples.actor ?? 'uzbekistan'));
  const other = shellName(visible(examples.other ?? 'tajikistan'));
  const rows: [string, string][] = [
    [`brief ${name}`, 'an actor’s position by topic'],
    [`brief ${name} --topic security`, 'one topic in full'],
    [`compare ${name} ${other}`, 'two or three actors side by side'],
    ['matrix', 'every actor by topic'],
    ['ask "who sells electricity to Kabul?"', 'what the documents say, cited'],
    [`cite ${examples.excerpt ?? 'ID'}`, 'an excerpt, its paragraph, its citation'],
    ['sources', 'the documents'],
    ['actors', 'the actors they name'],
    ['import FILE --id ID', 'a text into the corpus'],
    ['check', 'what is wrong with the corpus'],
  ];
  const widest = Math.max(...rows.map(([command]) => command.length));
  return [
    terminal.wrap('Answers from the documents of a folder, word for word and cited.'),
    terminal.dim(terminal.wrap(visible(scope(corpus)))),
    '',
    ...rows.map(([command, what]) =>
      terminal.wrap(`afghan-brief ${command.padEnd(widest)}  ${terminal.dim(what)}`, 0, 4),
    ),
    '',
    terminal.wrap('Topics: diplomacy, security, trade, rights.'),
    terminal.wrap('--json prints the answer as JSON, --corpus DIR reads another folder.'),
  ].join('\n');
}
