import type { RichTextElement, RichTextSection } from '@slack/types';
import type { CiteAnswer } from '../../answers/index.js';
import { clip } from '../clip.js';
import { neutralise } from '../neutralise.js';
import { quoteMarks } from '../quote-marks.js';
import { sourceLine } from '../wording.js';
import { answerButtons, takeBackButton } from './answer-buttons.js';
import { bold, code, context, quote, richText, section } from './elements.js';
import type { SlackMessage } from './message.js';
import { sourceParts } from './source-list.js';
import { spokenQuote, spokenText } from './spoken-text.js';

export interface CitedMessageOptions {
  /** Each as a quote with its source under it, or as a numbered note with its source before it. */
  readonly form: 'quote' | 'footnote';
  /** Who cites: named without a ping, and the one who can take it back. */
  readonly by: { readonly name: string; readonly userId: string };
}

/**
 * Excerpts that somebody picked, as a message of its own. It holds all of them: whether it fits is for the caller to
 * check with `messageErrors`.
 */
export function citedMessage(cited: readonly CiteAnswer[], { form, by }: CitedMessageOptions): SlackMessage {
  const parts = cited.flatMap((each, index) =>
    form === 'quote' ? [quote(each), section(...credit(each))] : [note(each, index + 1)],
  );
  const name = clip(by.name, 80);
  const spoken = cited.map((each) => `${spokenQuote(each)}, ${sourceLine(each.source)}`);
  return {
    text: spokenText(`Sources cited by ${name}`, spoken),
    blocks: [
      richText(section(bold('Sources')), ...parts),
      context(`Cited by ${name}. Every quote is word for word.`),
      ...answerButtons({ quotations: cited }, { share: false }),
      ...takeBackButton(by.userId),
    ],
  };
}

function credit({ source, citation }: CiteAnswer): (RichTextElement | string)[] {
  return ['— ', ...sourceParts(source), `, paragraph ${citation.paragraph} `, code(citation.id)];
}

function note(cited: CiteAnswer, number: number): RichTextSection {
  const { open, close } = quoteMarks(cited);
  const run = { type: 'text' as const, text: neutralise(cited.quote) || ' ' };
  return section(
    `[${number}] `,
    ...sourceParts(cited.source),
    `, paragraph ${cited.citation.paragraph} (${cited.citation.id}): ${open}`,
    run,
    close,
  );
}
