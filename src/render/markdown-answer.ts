import {
  type Answer,
  type Brief,
  type Comparison,
  type Matrix,
  type Quotation,
  type Source,
  Topic,
} from '../answers/index.js';
import { clip } from './clip.js';
import { comparedName, comparisonTitle, isSilent, sharedWords, silentSide } from './comparison-words.js';
import { escapeMarkdown } from './escape-markdown.js';
import { cellWords, emptyMatrix, matrixLegend, matrixTitle } from './matrix-words.js';
import { scope } from './scope.js';
import { silentSides } from './silence-words.js';
import { tallyLine } from './tally-line.js';
import { answerText } from './terminal/answer-text.js';
import { quoted } from './terminal/quoted.js';
import { sourceText } from './terminal/source-text.js';
import { createTerminal } from './terminal/terminal.js';
import { count, NOT_REVIEWED, nothingFound, remarks, TOPIC_TITLES } from './wording.js';

/**
 * An answer as Markdown, to be pasted into a note with its citations. Quotes are escaped, so that they show word for
 * word. Answers that are no evidence (help, an error, a list of actors) are their plain text in a code block.
 */
export function markdownAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'brief':
      return briefMarkdown(answer);
    case 'comparison':
      return comparisonMarkdown(answer);
    case 'matrix':
      return matrixMarkdown(answer);
    case 'excerpts':
      return evidence(
        answer.question,
        [...silentSides(answer), scope(answer.corpus)].join(' '),
        answer.excerpts,
        answer.sources,
        answer.more,
      );
    case 'silence': {
      const searched = `No answer in ${count(answer.searched.documents, 'document')}; the nearest thing they hold`;
      return evidence(answer.question, searched, answer.nearest, answer.sources, 0);
    }
    case 'cite':
      return answer.forms.markdown;
    default:
      return `\`\`\`\`\n${answerText(answer, { columns: 100, colour: false }).replaceAll('````', '```')}\n\`\`\`\``;
  }
}

function briefMarkdown(brief: Brief): string {
  const name = escapeMarkdown(brief.actor.name);
  const head = [`## ${name}`, escapeMarkdown(tallyLine(brief))];
  const topics = Topic.options.flatMap((topic) => {
    const lines = brief.lines.filter((line) => line.topic === topic);
    const more = brief.more[topic] ?? 0;
    if (lines.length === 0 && more === 0) return [];
    const left = more > 0 ? [`${more} more on ${topic}.`] : [];
    return [
      `### ${TOPIC_TITLES[topic]}`,
      ...lines.map(
        (line) =>
          `${line.before ? `> Before it: ${escapeMarkdown(quoted(line.before, PLAIN))}\n>\n` : ''}${quote(line)}  \n${place(line)} · ${escapeMarkdown(remarks(line, brief.actor.name).join(' · '))}`,
      ),
      ...left,
    ];
  });
  const silent = nothingFound(brief.silent);
  return [
    ...head,
    escapeMarkdown(`${scope(brief.corpus)} ${NOT_REVIEWED}`),
    ...topics,
    ...(silent === '' ? [] : [silent]),
    ...sourceList(brief.lines, brief.sources),
  ].join('\n\n');
}

function comparisonMarkdown(answer: Comparison): string {
  const { topics, corpus, sources } = answer;
  const told = topics.filter(({ sides }) => !sides.every(isSilent));
  const silent = nothingFound(topics.filter((topic) => !told.includes(topic)).map(({ topic }) => topic));
  return [
    `## ${escapeMarkdown(comparisonTitle(answer))}`,
    escapeMarkdown(`${scope(corpus)} ${NOT_REVIEWED}`),
    ...told.flatMap((compared) => [
      `### ${TOPIC_TITLES[compared.topic]}`,
      ...compared.sides.flatMap((side) => {
        const name = comparedName(answer, side.actor);
        const more = side.more > 0 ? [`${side.more} more on ${compared.topic}.`] : [];
        return [
          `**${escapeMarkdown(name)}**${isSilent(side) ? `: ${silentSide(answer)}.` : ''}`,
          ...side.lines.map(
            (line) => `${quote(line)}  \n${place(line)} · ${escapeMarkdown(remarks(line, name).join(' · '))}`,
          ),
          ...more,
        ];
      }),
      ...sharedWords(compared, answer).map(escapeMarkdown),
    ]),
    ...(silent === '' ? [] : [silent]),
    ...sourceList(
      topics.flatMap(({ sides }) => sides.flatMap((side) => side.lines)),
      sources,
    ),
  ].join('\n\n');
}

function matrixMarkdown(answer: Matrix): string {
  const head = [`## ${matrixTitle(answer)}`, escapeMarkdown(`${scope(answer.corpus)} ${matrixLegend(answer)}`)];
  if (answer.rows.length === 0) return [...head, emptyMatrix(answer)].join('\n\n');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    row(['Actor', ...answer.topics.map((topic) => TOPIC_TITLES[topic])]),
    row(['---', ...answer.topics.map(() => '---')]),
    ...answer.rows.map(({ actor, statements, cells }) =>
      row([`${clip(actor.name, 60)} (${statements})`, ...cells.map(cellWords)].map(escapeMarkdown)),
    ),
  ];
  return [...head, table.join('\n')].join('\n\n');
}

function evidence(
  question: string,
  where: string,
  quotations: readonly Quotation[],
  sources: readonly Source[],
  more: number,
): string {
  return [
    `## ${escapeMarkdown(question)}`,
    escapeMarkdown(where),
    ...quotations.map((quotation) => `${quote(quotation)}  \n${place(quotation)}`),
    ...(more > 0 ? [`${more} more.`] : []),
    ...sourceList(quotations, sources),
  ].join('\n\n');
}

const PLAIN = createTerminal({ columns: 100, colour: false });

function quote(quotation: Quotation): string {
  return `> ${escapeMarkdown(quoted(quotation, PLAIN))}`;
}

function place({ citation }: Quotation): string {
  return `> — \`${citation.id}\``;
}

function sourceList(quotations: readonly Quotation[], sources: readonly Source[]): string[] {
  const cited = new Set(quotations.map(({ citation }) => citation.document));
  const lines = sources
    .filter(({ document }) => cited.has(document))
    .map((source) => `- ${escapeMarkdown(sourceText(source))}`);
  return lines.length > 0 ? [lines.join('\n')] : [];
}
