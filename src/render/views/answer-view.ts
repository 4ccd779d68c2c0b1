import type { KnownBlock, ModalView } from '@slack/types';
import { context } from '../blocks/elements.js';
import type { SlackMessage } from '../blocks/message.js';
import { viewErrors } from '../validate-blocks.js';
import { modalTitle } from './notice-view.js';

/**
 * An answer in a modal, where a person asked from a view and not from a conversation. Its buttons are left out: they act
 * on a message, and there is none. `further` says what to type to have it as one, where there is room to say so.
 */
export function answerView(title: string, { blocks }: SlackMessage, further: string): ModalView {
  const said = blocks.filter(({ type }) => type !== 'actions' && type !== 'context_actions');
  const view = (drawn: KnownBlock[]): ModalView => ({ type: 'modal', ...modalTitle(title), blocks: drawn });
  const whole = view([...said, context(further)]);
  return viewErrors(whole).length === 0 ? whole : view(said);
}
