import type { Asked } from '../../src/answers/index.js';

/** A button as Slack is sent it. */
export function button(id: string, label: string, value: string, spoken?: string) {
  return {
    type: 'button',
    action_id: id,
    text: { type: 'plain_text', text: label, emoji: false },
    value,
    ...(spoken === undefined ? {} : { accessibility_label: spoken }),
  };
}

/** The two buttons about the quotes of a message. */
export function quoteButtons(...ids: string[]) {
  const quote = ids.length === 1 ? 'quote' : 'quotes';
  return [
    button('show_context', 'Show in context', ids.join(' '), `Show the ${quote} in context`),
    button('copy_citation', 'Copy citation', ids.join(' '), `Copy a citation of the ${quote}`),
  ];
}

export function askAgainButton(number: number, label: string, asked: Asked) {
  return button(`ask_again:${number}`, label, JSON.stringify(asked));
}

export function shareButton(asked: Asked) {
  return button('share_answer', 'Share to channel', JSON.stringify(asked));
}

export function buttons(...elements: object[]) {
  return { type: 'actions', elements };
}

/** The select under a brief with which it can be compared. */
export function compareSelect(actor: string, topic = '') {
  return {
    type: 'actions',
    block_id: `compare:${topic}:${actor}`,
    elements: [
      {
        type: 'external_select',
        action_id: 'compare_with',
        min_query_length: 0,
        placeholder: { type: 'plain_text', text: 'Compare with …', emoji: false },
      },
    ],
  };
}
