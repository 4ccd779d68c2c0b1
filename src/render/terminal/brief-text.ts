import { type Brief, Topic } from '../../answers/index.js';
import { scope } from '../scope.js';
import { tallyLine } from '../tally-line.js';
import { NOT_REVIEWED, nothingFound, remarks, TOPIC_TITLES } from '../wording.js';
import { numberedSources } from './numbered-sources.js';
import { quoted } from './quoted.js';
import { shellName } from './shell-name.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/**
 * A brief: counts, scope, the lines topic by topic, what was left out and how to see it, the sources. A whole brief
 * that is longer than the screen keeps each topic's first line and counts the others among what was left out; a brief
 * of one topic is shown in full.
 */
export function briefText(brief: Brief, terminal: Terminal): string {
  const text = draw(brief, terminal);
  const fewer = brief.topic === undefined && text.split('\n').length > terminal.rows ? withoutLast(brief) : undefined;
  return fewer ? briefText(fewer, terminal) : text;
}

/** The brief without the last line of the topic that shows most; undefined where each shows one at most. */
function withoutLast(brief: Brief): Brief | undefined {
  const shown = Topic.options.map((topic) => ({ topic, lines: brief.lines.filter((line) => line.topic === topic) }));
  const fullest = shown.reduce((most, each) => (each.lines.length >= most.lines.length ? each : most));
  if (fullest.lines.length < 2) return undefined;
  const { topic } = fullest;
  return {
    ...brief,
    lines: brief.lines.filter((line) => line !== fullest.lines.at(-1)),
    more: { ...brief.more, [topic]: (brief.more[topic] ?? 0) + 1 },
  };
}

function draw(brief: Brief, terminal: Terminal): string {
  const { actor, corpus, lines, silent } = brief;
  const name = visible(actor.name);
  const sources = numberedSources(lines, brief.sources);
  const about = brief.topic ? ` · ${TOPIC_TITLES[brief.topic]}` : '';
  const text = [
    terminal.wrap(terminal.bold(`${name}${about}`)),
    terminal.wrap(visible(tallyLine(brief))),
    terminal.dim(terminal.wrap(visible(`${scope(corpus)} ${NOT_REVIEWED}`))),
  ];
  for (const topic of Topic.options) text.push(...topicText(topic));
  if (lines.length > 0 && silent.length > 0) text.push('', terminal.wrap(nothingFound(silent)));
  if (lines.length > 0) text.push('', ...sources.lines(terminal));
  return text.join('\n');

  function topicText(topic: Topic): string[] {
    const shown = lines.filter((line) => line.topic === topic);
    const more = brief.more[topic] ?? 0;
    if (shown.length === 0 && more === 0) return [];
    const option = brief.topic === topic ? `--topic ${topic} --all` : `--topic ${topic}`;
    return [
      '',
      terminal.bold(TOPIC_TITLES[topic]),
      ...shown.flatMap((line) => [
        ...(line.before ? [terminal.dim(terminal.wrap(`Before it: ${quoted(line.before, terminal)}`, 2))] : []),
        terminal.wrap(quoted(line, terminal), 2),
        terminal.dim(terminal.wrap(`${visible(remarks(line, actor.name).join(' · '))} · ${sources.mark(line)}`, 4)),
      ]),
      ...(more > 0 ? [terminal.wrap(`${more} more: afghan-brief brief ${shellName(name)} ${option}`, 2)] : []),
    ];
  }
}
