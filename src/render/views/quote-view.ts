import type { ActionsBlock, KnownBlock, ModalView, RichTextSection } from '@slack/types';
import type { CiteAnswer, ErrorAnswer, Quotation } from '../../answers/index.js';
import { citationBlock } from '../blocks/citation-block.js';
import { bold, context, quote, richText, section } from '../blocks/elements.js';
import { fitItems } from '../blocks/fit-items.js';
import { sourceParts } from '../blocks/source-list.js';
import { clip } from '../clip.js';
import { neutralise } from '../neutralise.js';
import { OPTION_TEXT, SELECT_OPTIONS } from '../slack-limits.js';
import { viewErrors } from '../validate-blocks.js';
import { modalTitle } from './notice-view.js';

export const PICK_QUOTE = 'pick_quote';

/** What a modal shows of a quote: where it stands, or citations of it to copy. It is the modal's callback id, too. */
export type QuoteViewKind = 'show_context' | 'copy_citation';

/** The quotes that a modal can show, by id, and which of them it shows. The modal keeps this and no text. */
export interface QuoteChoice {
  readonly ids: readonly string[];
  readonly at: number;
}

export interface FoundQuote {
  readonly answer: CiteAnswer | ErrorAnswer;
  /** The paragraphs around it; absent where the document begins or ends. */
  readonly before?: Quotation | undefined;
  readonly after?: Quotation | undefined;
}

interface Part {
  readonly name: string;
  readonly length: number;
  readonly block: KnownBlock;
}

/**
 * One quote in a modal, with a menu of the others: in its paragraph between the paragraphs around it, or as citations to
 * copy. The quote stands by itself, and in bold type in its paragraph; no character is added to either. A part that the
 * modal has no room for is named with its length.
 */
export function quoteView(kind: QuoteViewKind, choice: QuoteChoice, found: FoundQuote): ModalView {
  const { answer } = found;
  const modal = (blocks: KnownBlock[]): ModalView => ({
    type: 'modal',
    callback_id: kind,
    private_metadata: JSON.stringify(choice),
    ...modalTitle(kind === 'show_context' ? 'Quote in context' : 'Citation to copy'),
    blocks: [...picker(choice), ...blocks],
  });
  if (answer.kind === 'error') return modal([richText(section(clip(answer.message, 500)))]);
  const parts = kind === 'show_context' ? inContext(answer, found) : citations(answer);
  const head = section(...sourceParts(answer.source), `, paragraph ${answer.citation.paragraph}`);
  const draw = (shown: readonly Part[]) => {
    const left = parts.filter((each) => !shown.includes(each));
    const notes = left.map(({ name, length }) => `${name} (${length} characters) is too long to be shown here.`);
    return modal([
      richText(head),
      ...shown.map(({ block }) => block),
      ...(notes.length === 0 ? [] : [context(...notes)]),
    ]);
  };
  const [first, before, own, after] = parts;
  const wanted = kind === 'show_context' ? [first, own, before, after] : parts;
  return fitItems(
    parts,
    wanted.filter((each) => each !== undefined),
    draw,
    viewErrors,
  );
}

/** The quote, the paragraph before its own, its own, the one after. */
function inContext(answer: CiteAnswer, { before, after }: FoundQuote): Part[] {
  const { paragraph } = answer.citation;
  const whole = answer.context.quote;
  const start = answer.citation.start - answer.context.citation.start;
  const around = (number: number, there: Quotation | undefined, edge: string): Part => {
    if (there === undefined) return { name: edge, length: edge.length, block: context(edge) };
    return part(`Paragraph ${number}`, there.quote, section(bold(`Paragraph ${number}`), `\n${there.quote}`));
  };
  return [
    { name: 'The quote', length: answer.quote.length, block: richText(quote(answer)) },
    around(paragraph - 1, before, 'The document begins here.'),
    part(
      `Paragraph ${paragraph}`,
      whole,
      section(
        bold(`Paragraph ${paragraph}`),
        ', with the quote in bold type\n',
        whole.slice(0, start),
        ...(neutralise(answer.quote) === '' ? [] : [bold(answer.quote)]),
        whole.slice(start + answer.quote.length),
      ),
    ),
    around(paragraph + 1, after, 'The document ends here.'),
  ];
}

function citations({ forms }: CiteAnswer): Part[] {
  const named = [
    ['Plain text', forms.plain],
    ['Markdown', forms.markdown],
    ['Footnote', forms.footnote],
  ] as const;
  return named.map(([name, text]) => ({ name, length: text.length, block: citationBlock(name, text) }));
}

function part(name: string, text: string, drawn: RichTextSection): Part {
  return { name, length: text.length, block: richText(drawn) };
}

/** A menu of the quotes, where there is more than one. */
function picker({ ids, at }: QuoteChoice): ActionsBlock[] {
  const options = ids.slice(0, SELECT_OPTIONS).map((id, index) => ({
    text: { type: 'plain_text' as const, text: clip(`${index + 1}. ${id}`, OPTION_TEXT), emoji: false },
    value: `${index}`,
  }));
  const chosen = options[at];
  if (options.length < 2 || chosen === undefined) return [];
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id: PICK_QUOTE,
          placeholder: { type: 'plain_text', text: 'Another quote', emoji: false },
          options,
          initial_option: chosen,
        },
      ],
    },
  ];
}
