import type { KnownBlock } from '@slack/types';
import { messageErrors } from '../validate-blocks.js';

/** What is posted: blocks to look at, and `text` for notifications and screen readers, which carries the answer too. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What the place where a message stands adds to it. */
export interface Frame {
  /** How a reader asks for something here: slash commands do not work inside threads. */
  typed(request: string): string;
  /** Blocks under the answer: who asked, the Share button. They count against the message's limits. */
  readonly closing: readonly KnownBlock[];
  /** False where Slack refused a message with a `table` block. */
  readonly tables: boolean;
}

/** The longest quote that a list of quotes shows; a longer one fills the screen and is offered by its id instead. */
export const LONGEST_LISTED_QUOTE = 2_500;

/** After the best items that fit, how many further ones are tried for the room that is left. */
const FURTHER_TRIES = 8;

/**
 * As many items as one message takes. `draw` is called with the items to show, in their own order, and must say itself
 * how many it was not given; `wanted` lists the items in the order in which they should be kept. With nothing to show,
 * what `draw` returns must fit. With `further` 0 what is shown is a beginning of `wanted`, without gaps.
 */
export function fitMessage<Item>(
  items: readonly Item[],
  wanted: readonly Item[],
  draw: (shown: readonly Item[]) => SlackMessage,
  further = FURTHER_TRIES,
): SlackMessage {
  const drawn = (chosen: readonly Item[]) => draw(items.filter((item) => chosen.includes(item)));
  const fits = (message: SlackMessage) => messageErrors(message).length === 0;
  const whole = drawn(wanted);
  if (fits(whole)) return whole;

  let least = 0;
  let most = wanted.length;
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(drawn(wanted.slice(0, middle)))) least = middle;
    else most = middle;
  }
  let chosen = wanted.slice(0, least);
  for (const item of wanted.slice(most, most + further)) {
    if (fits(drawn([...chosen, item]))) chosen = [...chosen, item];
  }
  return drawn(chosen);
}
