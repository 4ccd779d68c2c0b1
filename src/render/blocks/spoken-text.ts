import type { Quotation } from '../../answers/index.js';
import { clip } from '../clip.js';
import { escapeMrkdwn } from '../escape-mrkdwn.js';
import { quoteMarks } from '../quote-marks.js';
import { MESSAGE_TEXT } from '../slack-limits.js';

/**
 * A message's `text`: the answer as one line, escaped, at most 4,000 characters. Items are taken whole or not at all;
 * how many stand only in the blocks is said. `opening` and `ending` are clipped at 300 characters.
 */
export function spokenText(opening: string, items: readonly string[], ending = ''): string {
  const lead = clip(opening, 300);
  const tail = ending === '' ? '' : clip(ending, 300);
  const room = MESSAGE_TEXT - escapeMrkdwn(`${lead}; ${tail}; and 99999 more in the message`).length;
  const spoken: string[] = [];
  let used = 0;
  for (const item of items) {
    const length = escapeMrkdwn(oneLine(item)).length + 2;
    if (used + length > room) continue;
    spoken.push(oneLine(item));
    used += length;
  }
  const left = items.length - spoken.length;
  const counted =
    left === 0 ? [] : [spoken.length === 0 ? `${left} in the message` : `and ${left} more in the message`];
  const rest = [...spoken, ...counted, ...(tail === '' ? [] : [tail])].join('; ');
  return escapeMrkdwn(rest === '' ? lead : `${lead.replace(/\.$/, '')}${spoken.length > 0 ? ':' : ';'} ${rest}`);
}

/** A quote as it is read aloud, with its id. */
export function spokenQuote(quotation: Quotation): string {
  const { open, close } = quoteMarks(quotation);
  return `${open}${quotation.quote}${close} [${quotation.citation.id}]`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
