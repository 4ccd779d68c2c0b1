import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import type { ErrorAnswer, Excerpt, Excerpts, Silence } from '../../answers/index.js';
import { bold, code, context, quote, richText, section } from '../blocks/elements.js';
import { fitItems } from '../blocks/fit-items.js';
import { LONGEST_LISTED_QUOTE } from '../blocks/message.js';
import { sourceParts } from '../blocks/source-list.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { correctionLines, searched, silenceReason } from '../silence-words.js';
import { BLOCK_ID } from '../slack-limits.js';
import { viewErrors } from '../validate-blocks.js';
import { count } from '../wording.js';
import { modalTitle } from './notice-view.js';

export const CITE_HERE = 'cite_here';
export const SEARCH_AGAIN = 'search_again';

/** The blocks whose values are read, and the ids of their one element. */
export const CLAIM = 'claim';
export const FORM = 'form';
/** What stands before an excerpt's id in the block id of its box to tick. */
export const TICK = 'tick:';

/** The longest claim that is searched for, in characters. */
export const LONGEST_CLAIM = 1_000;

/** How excerpts are posted: each as a quote with its source under it, or as numbered notes with the source before it. */
export type CitationForm = 'quote' | 'footnote';

export interface CiteHere {
  /** What the modal keeps: where to post, by ids. */
  readonly place: { readonly channel: string; readonly thread: string };
  readonly claim: string;
  /** Set where the message was longer than a claim may be. */
  readonly shortened?: boolean;
  readonly answer: Excerpts | Silence | ErrorAnswer;
}

/**
 * The modal of *Cite sources here*: the claim, which can be edited and searched for again, the excerpts to tick with each
 * quote whole, and the form in which to post them. Where nothing was found, the submit button searches.
 */
export function citeHereView({ place, claim, shortened = false, answer }: CiteHere): ModalView {
  const found = answer.kind === 'error' ? [] : answer.kind === 'silence' ? answer.nearest : answer.excerpts;
  const listed = found.filter(
    ({ quote: { length }, citation }) => length <= LONGEST_LISTED_QUOTE && `${TICK}${citation.id}`.length <= BLOCK_ID,
  );
  const beyond = answer.kind === 'excerpts' ? answer.more : 0;
  const draw = (shown: readonly Excerpt[]): ModalView => {
    const left = found.length - shown.length + beyond;
    return {
      type: 'modal',
      callback_id: CITE_HERE,
      private_metadata: JSON.stringify(place),
      ...modalTitle('Cite sources here', 'Cancel'),
      submit: { type: 'plain_text', text: shown.length === 0 ? 'Search' : 'Post in the thread', emoji: false },
      blocks: [
        claimInput(claim),
        ...(shown.length === 0 ? [] : [searchButton()]),
        ...(shortened
          ? [context(`The message is longer: its first ${count(claim.length, 'character')} stand here.`)]
          : []),
        ...foundLines(answer),
        ...shown.flatMap((excerpt, index) => choice(excerpt, index + 1, answer)),
        ...(left === 0
          ? []
          : [context(`${count(left, 'more excerpt')} not shown: shorten the claim to narrow the search.`)]),
        ...(shown.length === 0 ? [] : [formInput()]),
      ],
    };
  };
  return fitItems(found, listed, draw, viewErrors, 0);
}

/** The same modal while the documents are searched. */
export function citeHereLoading(place: CiteHere['place']): ModalView {
  return {
    type: 'modal',
    callback_id: CITE_HERE,
    private_metadata: JSON.stringify(place),
    ...modalTitle('Cite sources here', 'Cancel'),
    blocks: [richText(section('Searching the documents …'))],
  };
}

/** What was found, before the excerpts themselves. */
function foundLines(answer: CiteHere['answer']): KnownBlock[] {
  if (answer.kind === 'error') return [richText(section(clip(answer.message, 500)))];
  if (answer.kind === 'excerpts') return [context(...correctionLines(answer), scope(answer.corpus))];
  return [
    richText(section(silenceReason(answer, 'the shortcut “Brief me” or /afghan-brief help'))),
    context(...correctionLines(answer), searched(answer)),
    ...(answer.nearest.length === 0
      ? []
      : [richText(section(bold('The nearest thing they hold, which may not be about this')))]),
  ];
}

function choice(excerpt: Excerpt, number: number, answer: CiteHere['answer']): KnownBlock[] {
  const sources = answer.kind === 'error' ? [] : answer.sources;
  const source = sources.find(({ document }) => document === excerpt.citation.document);
  const { id, paragraph } = excerpt.citation;
  return [
    richText(
      section(
        `${number}. `,
        ...(source ? sourceParts(source) : [clip(excerpt.citation.document, 120)]),
        `, paragraph ${paragraph} `,
        code(id),
      ),
      quote(excerpt),
    ),
    {
      type: 'input',
      block_id: `${TICK}${id}`,
      optional: true,
      label: { type: 'plain_text', text: `Excerpt ${number}`, emoji: false },
      element: {
        type: 'checkboxes',
        action_id: 'tick',
        options: [{ text: { type: 'plain_text', text: `Cite excerpt ${number}`, emoji: false }, value: 'cite' }],
      },
    },
  ];
}

function claimInput(claim: string): InputBlock {
  return {
    type: 'input',
    block_id: CLAIM,
    optional: true,
    label: { type: 'plain_text', text: 'Claim or question', emoji: false },
    element: {
      type: 'plain_text_input',
      action_id: CLAIM,
      multiline: true,
      max_length: LONGEST_CLAIM,
      ...(claim === '' ? {} : { initial_value: claim }),
      placeholder: { type: 'plain_text', text: 'What should the documents speak to?', emoji: false },
    },
  };
}

function searchButton(): KnownBlock {
  return {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: SEARCH_AGAIN,
        text: { type: 'plain_text', text: 'Search again', emoji: false },
        value: 'search',
      },
    ],
  };
}

function formInput(): InputBlock {
  const option = (text: string, value: CitationForm) => ({
    text: { type: 'plain_text' as const, text, emoji: false },
    value,
  });
  const quotes = option('Quotes, each with its source under it', 'quote');
  return {
    type: 'input',
    block_id: FORM,
    label: { type: 'plain_text', text: 'Post as', emoji: false },
    hint: {
      type: 'plain_text',
      text: 'Posted in the message’s thread, with your name. You can take it back.',
      emoji: false,
    },
    element: {
      type: 'radio_buttons',
      action_id: FORM,
      options: [quotes, option('Footnotes, each with its source before it', 'footnote')],
      initial_option: quotes,
    },
  };
}
