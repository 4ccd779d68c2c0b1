import type { ActionsBlock } from '@slack/types';
import { type Brief, Topic } from '../../answers/index.js';
import { BLOCK_ID } from '../slack-limits.js';

export const COMPARE_WITH = 'compare_with';

/** What stands before the actor's id and the topic in the select's block id. */
const COMPARED = 'compare:';

/** Type-ahead for the actor with whom a brief's own is to be compared. Its block id says what the brief is of. */
export function compareSelect({ actor, topic }: Pick<Brief, 'actor' | 'topic'>): ActionsBlock[] {
  const id = `${COMPARED}${topic ?? ''}:${actor.id}`;
  if (id.length > BLOCK_ID) return [];
  return [
    {
      type: 'actions',
      block_id: id,
      elements: [
        {
          type: 'external_select',
          action_id: COMPARE_WITH,
          min_query_length: 0,
          placeholder: { type: 'plain_text', text: 'Compare with …', emoji: false },
        },
      ],
    },
  ];
}

/** What the brief is of under which a select stands; undefined where the block is no such select. */
export function comparedIn(blockId: string): { readonly actor: string; readonly topic?: Topic } | undefined {
  const [, topic = '', actor] = /^compare:([a-z]*):(.+)$/.exec(blockId) ?? [];
  const known = Topic.safeParse(topic).data;
  return actor === undefined ? undefined : { actor, ...(known ? { topic: known } : {}) };
}
