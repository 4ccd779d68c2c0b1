import type { KnownBlock, RichTextSection } from '@slack/types';
import { count } from '../wording.js';
import { context, richText } from './elements.js';

/** What the corpus holds, entry by entry; how many entries were left out, and where all of them can be read. */
export function holdingsList(
  style: 'bullet' | 'ordered',
  elements: RichTextSection[],
  left: { readonly number: number; readonly noun: string; readonly command: string },
): KnownBlock[] {
  const all = `All of them, in a terminal: afghan-brief ${left.command}`;
  return [
    ...(elements.length === 0 ? [] : [richText({ type: 'rich_text_list', style, elements })]),
    ...(left.number === 0
      ? []
      : [context(`${count(left.number, `more ${left.noun}`)} did not fit this message. ${all}`)]),
  ];
}
