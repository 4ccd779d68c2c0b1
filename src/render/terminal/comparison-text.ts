import type { ComparedTopic, Comparison, Side } from '../../answers/index.js';
import { comparedName, comparisonTitle, isSilent, sharedWords, silentSide } from '../comparison-words.js';
import { scope } from '../scope.js';
import { NOT_REVIEWED, nothingFound, remarks, TOPIC_TITLES } from '../wording.js';
import { type NumberedSources, numberedSources } from './numbered-sources.js';
import { quoted } from './quoted.js';
import { shellName } from './shell-name.js';
import { evenWidths, sideBySide } from './side-by-side.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** A quote in a narrower column is no pleasure to read: the sides then stand one under the other. */
const NARROWEST_COLUMN = 28;
const INDENT = 2;

/** Two or three actors, topic by topic, in columns where the terminal is wide enough. */
export function comparisonText(answer: Comparison, terminal: Terminal): string {
  const lines = answer.topics.flatMap(({ sides }) => sides.flatMap((side) => side.lines));
  const sources = numberedSources(lines, answer.sources);
  const silent = nothingFound(answer.topics.filter(({ sides }) => sides.every(isSilent)).map(({ topic }) => topic));
  return [
    terminal.wrap(terminal.bold(visible(comparisonTitle(answer)))),
    terminal.dim(terminal.wrap(visible(`${scope(answer.corpus)} ${NOT_REVIEWED}`))),
    ...answer.topics.flatMap((topic) => topicText(topic, answer, sources, terminal)),
    ...(silent === '' ? [] : ['', terminal.wrap(silent)]),
    ...(lines.length > 0 ? ['', ...sources.lines(terminal)] : []),
  ].join('\n');
}

function topicText(
  compared: ComparedTopic,
  answer: Comparison,
  sources: NumberedSources,
  terminal: Terminal,
): string[] {
  const { topic, sides } = compared;
  if (sides.every(isSilent)) return [];
  const texts = sides.map((side) => sideText(side, compared, answer, sources, terminal));
  const widths = evenWidths(sides.length, terminal.columns - INDENT, NARROWEST_COLUMN);
  return [
    '',
    terminal.bold(TOPIC_TITLES[topic]),
    ...(widths
      ? [sideBySide(texts, widths, terminal, INDENT)]
      : texts.map((text) =>
          text
            .split('\n')
            .map((line) => terminal.wrap(line, INDENT))
            .join('\n'),
        )),
    ...sharedWords(compared, answer).map((line) => terminal.wrap(visible(line), INDENT)),
  ];
}

function sideText(
  side: Side,
  { topic }: ComparedTopic,
  answer: Comparison,
  sources: NumberedSources,
  terminal: Terminal,
): string {
  const name = visible(comparedName(answer, side.actor));
  const more = `${side.more} more: afghan-brief brief ${shellName(name)} --topic ${topic}`;
  return [
    terminal.bold(name),
    ...(isSilent(side) ? [silentSide(answer)] : []),
    ...side.lines.flatMap((line) => [
      quoted(line, terminal),
      terminal.dim(`${visible(remarks(line, name).join(' · '))} · ${visible(sources.mark(line))}`),
    ]),
    ...(side.more > 0 ? [more] : []),
  ].join('\n');
}
