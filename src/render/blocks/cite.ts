import type { KnownBlock, RichTextBlock } from '@slack/types';
import type { CiteAnswer } from '../../answers/index.js';
import { sourceLine } from '../wording.js';
import { citationBlock } from './citation-block.js';
import { bold, context, header, quote, richText, section } from './elements.js';
import { type Frame, fitMessage, type SlackMessage } from './message.js';
import { sourceParts } from './source-list.js';
import { spokenQuote, spokenText } from './spoken-text.js';

interface Part {
  readonly name: string;
  readonly length: number;
  readonly blocks: readonly RichTextBlock[];
}

/** One excerpt with its source, its paragraph and citations to copy. What does not fit is named with its length. */
export function citeMessage(answer: CiteAnswer, frame: Frame): SlackMessage {
  const excerpt: Part = part('excerpt', answer.quote, richText(quote(answer)));
  const inPlace =
    answer.context.quote === answer.quote
      ? []
      : [part('paragraph', answer.context.quote, richText(section(bold('Its paragraph')), quote(answer.context)))];
  const copies = [
    copy('citation as plain text', answer.forms.plain),
    copy('citation as Markdown', answer.forms.markdown),
    copy('citation as a footnote', answer.forms.footnote),
  ];
  const parts = [excerpt, ...inPlace, ...copies];
  return fitMessage(parts, [excerpt, ...copies, ...inPlace], (shown) => draw(answer, parts, shown, frame));
}

function draw(answer: CiteAnswer, parts: readonly Part[], shown: readonly Part[], frame: Frame): SlackMessage {
  const left = parts.filter((candidate) => !shown.includes(candidate));
  const notes = left.map(({ name, length }) => `The ${name} (${length} characters) is too long for one message.`);
  const blocks: KnownBlock[] = [
    header(answer.citation.id),
    richText(section(...sourceParts(answer.source), `, paragraph ${answer.citation.paragraph}`)),
    ...shown.flatMap(({ blocks: drawn }) => drawn),
    ...(notes.length === 0 ? [] : [context(...notes)]),
    ...frame.closing({ quotations: [answer], copiesShown: true }),
  ];
  const spoken = [spokenQuote(answer), sourceLine(answer.source)];
  return { text: spokenText('Excerpt', spoken), blocks };
}

function copy(name: string, text: string): Part {
  return part(name, text, citationBlock(`${name.charAt(0).toUpperCase()}${name.slice(1)}, to copy`, text));
}

function part(name: string, text: string, ...blocks: RichTextBlock[]): Part {
  return { name, length: text.length, blocks };
}
