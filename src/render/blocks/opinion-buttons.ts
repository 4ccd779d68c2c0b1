import type { ContextActionsBlock } from '@slack/types';
import type { Opinion, Quotation } from '../../answers/index.js';

export const RATE_ANSWER = 'rate_answer';

/** The most excerpt ids that each of the two buttons carries, in characters. */
const LONGEST_IDS = 500;

/** *Useful* and *Not useful*, which say by words and not by a thumb alone what they are. */
export function opinionButtons(
  about: Pick<Opinion, 'question' | 'kind' | 'corpus'>,
  quotations: readonly Quotation[],
): ContextActionsBlock[] {
  const excerpts = firstIds(quotations);
  const choice = (text: string, spoken: string, useful: boolean) => ({
    text: { type: 'plain_text' as const, text, emoji: false },
    accessibility_label: spoken,
    value: JSON.stringify({ useful, ...about, excerpts } satisfies Opinion),
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: RATE_ANSWER,
          positive_button: choice('Useful', 'This answer was useful', true),
          negative_button: choice('Not useful', 'This answer was not useful', false),
        },
      ],
    },
  ];
}

function firstIds(quotations: readonly Quotation[]): string[] {
  let room = LONGEST_IDS;
  return [...new Set(quotations.map(({ citation }) => citation.id))].filter((id) => {
    room -= id.length + 3;
    return room >= 0;
  });
}
