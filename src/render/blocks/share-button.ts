import type { ActionsBlock } from '@slack/types';
import { BUTTON_VALUE } from '../slack-limits.js';

export const SHARE_ANSWER = 'share_answer';

/**
 * The button that posts an answer to the channel. It carries the request and not the answer, so that sharing asks again
 * and the verbatim gate runs again. None where the request is longer than a button's value may be.
 */
export function shareButton(request: string): ActionsBlock[] {
  if (request === '' || request.length > BUTTON_VALUE) return [];
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'button',
          action_id: SHARE_ANSWER,
          text: { type: 'plain_text', text: 'Share to channel', emoji: false },
          value: request,
        },
      ],
    },
  ];
}
