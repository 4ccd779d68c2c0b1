import type { KnownBlock } from '@slack/types';
import type { Brief, Quotation } from '../../answers/index.js';
import { messageErrors } from '../validate-blocks.js';
import { fitItems } from './fit-items.js';

/** What is posted: blocks to look at, and `text` for notifications and screen readers, which carries the answer too. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** What the place where a message stands adds to it. */
export interface Frame {
  /** How a reader asks for something here: slash commands do not work inside threads. */
  typed(request: string): string;
  /** How many listable quotes or entries were read on earlier pages: this one starts after them. */
  readonly skip: number;
  /** False where Slack refused a message with a `table` block. */
  readonly tables: boolean;
  /** Blocks under the answer: its buttons, who shared it. They count against the message's limits. */
  closing(shown?: Shown): readonly KnownBlock[];
}

/** What buttons under a message are about. */
export interface Shown {
  /** The quotes that stand in it. */
  readonly quotations?: readonly Quotation[];
  /** Their citations stand in it as well. */
  readonly copiesShown?: boolean;
  /** What it has no room for, and what to ask to read on. */
  readonly more?: readonly More[];
  /** Names close to one that is not known. */
  readonly meant?: readonly string[];
  /** The brief whose actor can be compared with another. */
  readonly compared?: Pick<Brief, 'actor' | 'topic'>;
  /** What can be asked instead. */
  readonly instead?: readonly string[];
}

export interface More {
  /** "4 more on trade". */
  readonly label: string;
  /** What to ask; what was asked before where it is absent. */
  readonly text?: string;
  readonly skip?: number;
}

/** The longest quote that a list of quotes shows; a longer one fills the screen and is offered by its id instead. */
export const LONGEST_LISTED_QUOTE = 2_500;

/**
 * As many items as one message takes. `draw` is called with the items to show, in their own order, and must say itself
 * how many it was not given; `wanted` lists the items in the order in which they should be kept. With nothing to show,
 * what `draw` returns must fit. With `further` 0 what is shown is a beginning of `wanted`, without gaps.
 */
export function fitMessage<Item>(
  items: readonly Item[],
  wanted: readonly Item[],
  draw: (shown: readonly Item[]) => SlackMessage,
  further?: number,
): SlackMessage {
  return fitItems(items, wanted, draw, messageErrors, further);
}

/** What a header says of a page after the first. */
export function continued({ skip }: Frame): string {
  return skip === 0 ? '' : ', continued';
}
