import type { ActionsBlock, ActionsBlockElement, Button } from '@slack/types';
import type { Asked, Quotation } from '../../answers/index.js';
import { clip } from '../clip.js';
import { BUTTON_TEXT } from '../slack-limits.js';
import { compareSelect } from './compare-select.js';
import type { More, Shown } from './message.js';

/** The buttons under an answer, by the ids that Slack sends back. Ids with a number after them end in `:1`, `:2` … */
export const SHARE_ANSWER = 'share_answer';
export const ASK_AGAIN = 'ask_again';
export const SHOW_CONTEXT = 'show_context';
export const COPY_CITATION = 'copy_citation';
export const TAKE_BACK = 'take_back';

/** The longest value that a button of ours carries: all of them count against the message, and quotes come first. */
const LONGEST_VALUE = 1_200;

/** The most that the values of all buttons that ask something carry together. */
const ROOM_FOR_OFFERS = 2_000;

/** The most excerpt ids that one button carries, in characters. */
const LONGEST_IDS = 800;

export interface AnswerButtonsOptions {
  /** What was asked. Without it, only what needs no question is offered. */
  readonly asked?: Asked | undefined;
  readonly share: boolean;
  /** What to ask where a name that is close to the typed one was meant. */
  readonly meant?: ((name: string) => string) | undefined;
  /** The version of the corpus that answered. */
  readonly corpus?: string | undefined;
}

/**
 * The buttons under an answer. Each carries a request or excerpt ids and never text of the answer, so that pressing it
 * asks again and the verbatim gate runs again. One whose request is too long for a button is left out: what to type
 * stands in the message.
 */
export function answerButtons(
  { quotations = [], copiesShown = false, more = [], meant = [], instead = [], compared }: Shown,
  options: AnswerButtonsOptions,
): ActionsBlock[] {
  const { asked } = options;
  const ids = excerptIds(quotations);
  const offers = [
    ...meant.map((name) => ({ label: name, ask: { text: options.meant?.(name) ?? name } })),
    ...instead.map((request) => ({ label: request, ask: { text: request } })),
    ...(asked === undefined
      ? []
      : more.map((each) => ({ label: each.label, ask: pageOf(each, asked, options.corpus) }))),
  ];
  const quote = quotations.length === 1 ? 'quote' : 'quotes';
  const buttons = [
    ...withinRoom(
      offers.flatMap(({ label, ask }, index) => carrying(`${ASK_AGAIN}:${index + 1}`, clip(label, BUTTON_TEXT), ask)),
    ),
    ...(ids === ''
      ? []
      : [
          button(SHOW_CONTEXT, 'Show in context', ids, `Show the ${quote} in context`),
          ...(copiesShown ? [] : [button(COPY_CITATION, 'Copy citation', ids, `Copy a citation of the ${quote}`)]),
        ]),
    ...(options.share && asked !== undefined ? carrying(SHARE_ANSWER, 'Share to channel', asked) : []),
  ];
  const compare = asked === undefined || compared === undefined ? [] : compareSelect(compared);
  return [...actions(buttons), ...compare];
}

/** The button with which the person who had an answer posted can delete it. Its value is that person's id. */
export function takeBackButton(userId: string): ActionsBlock[] {
  return actions([button(TAKE_BACK, 'Take back', userId, 'Take back: delete this message')]);
}

/** The ids that a button carries, parted by spaces; the first of them where they are too many. */
function excerptIds(quotations: readonly Quotation[]): string {
  const ids = [...new Set(quotations.map(({ citation }) => citation.id))];
  let value = '';
  for (const id of ids) {
    const longer = value === '' ? id : `${value} ${id}`;
    if (longer.length <= LONGEST_IDS) value = longer;
  }
  return value;
}

function pageOf({ text, skip }: More, asked: Asked, corpus: string | undefined): Asked {
  if (text !== undefined) return { text };
  const { text: first, previous } = asked;
  return {
    text: first,
    ...(previous === undefined ? {} : { previous }),
    ...(skip === undefined || corpus === undefined ? {} : { skip, corpus }),
  };
}

/** The first buttons whose values fit the room that is for all of them; what the others offer can be typed. */
function withinRoom(offers: readonly Button[]): Button[] {
  let room = ROOM_FOR_OFFERS;
  return offers.filter(({ value = '' }) => {
    room -= value.length;
    return room >= 0;
  });
}

function carrying(id: string, label: string, asked: Asked): Button[] {
  const value = JSON.stringify(asked);
  return asked.text === '' || value.length > LONGEST_VALUE ? [] : [button(id, label, value)];
}

function button(id: string, label: string, value: string, spoken?: string): Button {
  return {
    type: 'button',
    action_id: id,
    text: { type: 'plain_text', text: label, emoji: false },
    value,
    ...(spoken === undefined ? {} : { accessibility_label: spoken }),
  };
}

function actions(elements: ActionsBlockElement[]): ActionsBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements }];
}
