import type { RichTextBlock } from '@slack/types';
import { neutralise } from '../neutralise.js';
import { bold, section } from './elements.js';

/** A citation under its name, preformatted, so that all of it can be copied as it is. */
export function citationBlock(name: string, text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [
      section(bold(name)),
      { type: 'rich_text_preformatted', elements: [{ type: 'text', text: neutralise(text) || ' ' }] },
    ],
  };
}
