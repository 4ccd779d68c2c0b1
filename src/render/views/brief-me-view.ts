import type { ModalView, PlainTextOption } from '@slack/types';
import { Topic } from '../../answers/index.js';
import { TOPIC_TITLES } from '../wording.js';
import { modalTitle } from './notice-view.js';

export const BRIEF_ME = 'brief_me';
export const PICK_ACTOR = 'pick_actor';

/** The blocks whose values are read. */
export const ACTOR = 'actor';
export const TOPIC = 'topic';
export const WHERE = 'where';

const ALL = 'all';

/** The modal of *Brief me*: an actor by type-ahead, a topic, and where the brief should stand. */
export function briefMeView(): ModalView {
  const all = option('All topics', ALL);
  return {
    type: 'modal',
    callback_id: BRIEF_ME,
    ...modalTitle('Brief me', 'Cancel'),
    submit: { type: 'plain_text', text: 'Brief me', emoji: false },
    blocks: [
      {
        type: 'input',
        block_id: ACTOR,
        label: { type: 'plain_text', text: 'Actor', emoji: false },
        element: {
          type: 'external_select',
          action_id: PICK_ACTOR,
          min_query_length: 0,
          placeholder: { type: 'plain_text', text: 'A state, a group, a capital, an alias', emoji: false },
        },
      },
      {
        type: 'input',
        block_id: TOPIC,
        label: { type: 'plain_text', text: 'Topic', emoji: false },
        element: {
          type: 'static_select',
          action_id: TOPIC,
          initial_option: all,
          options: [all, ...Topic.options.map((topic) => option(TOPIC_TITLES[topic], topic))],
        },
      },
      {
        type: 'input',
        block_id: WHERE,
        optional: true,
        label: { type: 'plain_text', text: 'Post it in', emoji: false },
        hint: {
          type: 'plain_text',
          text: 'Leave this empty to be answered privately, in your messages with me.',
          emoji: false,
        },
        element: {
          type: 'conversations_select',
          action_id: WHERE,
          filter: { include: ['public', 'private'], exclude_bot_users: true },
          placeholder: { type: 'plain_text', text: 'Nowhere: only for me', emoji: false },
        },
      },
    ],
  };
}

function option(text: string, value: string): PlainTextOption {
  return { text: { type: 'plain_text', text, emoji: false }, value };
}
