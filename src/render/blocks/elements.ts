import type {
  ContextBlock,
  HeaderBlock,
  RichTextBlock,
  RichTextElement,
  RichTextQuote,
  RichTextSection,
} from '@slack/types';
import type { Quotation } from '../../answers/index.js';
import { clip } from '../clip.js';
import { neutralise } from '../neutralise.js';
import { quoteMarks } from '../quote-marks.js';
import { CONTEXT_TEXT, HEADER_TEXT } from '../slack-limits.js';

/** The pieces that every message is built of. All text passes `neutralise` here, and none of it is mrkdwn. */
export function header(text: string): HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: clip(text, HEADER_TEXT), emoji: false } };
}

/** Small print: one plain text an element. */
export function context(...lines: readonly string[]): ContextBlock {
  return {
    type: 'context',
    elements: lines.map((line) => ({ type: 'plain_text', text: clip(line, CONTEXT_TEXT), emoji: false })),
  };
}

/** A rich text block. Sections that follow one another become one with line breaks, so that each starts a line. */
export function richText(...parts: RichTextBlock['elements']): RichTextBlock {
  const elements: RichTextBlock['elements'] = [];
  for (const part of parts) {
    const last = elements.at(-1);
    if (part.type === 'rich_text_section' && last?.type === 'rich_text_section') {
      elements[elements.length - 1] = {
        type: 'rich_text_section',
        elements: [...last.elements, { type: 'text', text: '\n' }, ...part.elements],
      };
    } else elements.push(part);
  }
  return { type: 'rich_text', elements };
}

export function section(...parts: readonly (RichTextElement | string)[]): RichTextSection {
  return {
    type: 'rich_text_section',
    elements: parts.flatMap((part) => (typeof part === 'string' ? text(part) : [part])),
  };
}

export function bold(content: string): RichTextElement {
  return { type: 'text', text: visible(content), style: { bold: true } };
}

export function code(content: string): RichTextElement {
  return { type: 'text', text: visible(content), style: { code: true } };
}

/** A link where the address is one (http or https), else its label as plain text. */
export function link(address: string, label: string): RichTextElement {
  if (!/^https?:\/\/[^\s<>|]+$/.test(address) || !URL.canParse(address)) return { type: 'text', text: visible(label) };
  return { type: 'link', url: address, text: visible(label) };
}

/**
 * A quote as rich text, which Slack shows character by character: no markup is read in it and nothing is escaped. The
 * quoted run is one element of its own; quotation marks, and "…" where a clause was cut out of a sentence, stand
 * outside it.
 */
export function quote(quotation: Quotation): RichTextQuote {
  const { open, close } = quoteMarks(quotation);
  return {
    type: 'rich_text_quote',
    elements: [
      { type: 'text', text: open },
      { type: 'text', text: visible(quotation.quote) },
      { type: 'text', text: close },
    ],
  };
}

function text(content: string): RichTextElement[] {
  const shown = neutralise(content);
  return shown === '' ? [] : [{ type: 'text', text: shown }];
}

// Slack refuses an empty text element.
function visible(content: string): string {
  return neutralise(content) || ' ';
}
