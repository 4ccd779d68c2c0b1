import { setTimeout } from 'node:timers/promises';
import type { ViewResponseAction } from '@slack/bolt';
import { noticeView } from '../render/views/notice-view.js';
import type { Claims } from '../store/claims.js';
import type { SlackDependencies } from './dependencies.js';
import { failureCode, logFailure } from './failure.js';
import { type ModalClient, updateModal } from './modals.js';
import { notPosted } from './not-posted.js';

/** How long a modal waits for its posting before it says that it is still at it; Slack itself waits three seconds. */
const PATIENCE = 1_800;

export interface ModalPosting {
  /** The modal's own id, title, and the input under which it is said what went wrong. */
  readonly modal: { readonly id: string; readonly title: string; readonly block: string };
  readonly channel: string;
  post(): Promise<void>;
  /** What the modal says where it could not close in time. */
  readonly posted: string;
  /** What to press once the bot was invited. */
  readonly submit: string;
}

/**
 * Posts what was submitted in a modal, and acknowledges it: the modal closes once the posting stands, says what went
 * wrong with what was typed and ticked left as it is, or tells that it is still at it and how it ended. One modal posts
 * once.
 */
export async function postFromModal(
  { modal, channel, post, posted, submit }: ModalPosting,
  { ack, client }: { ack: (response?: ViewResponseAction) => Promise<void>; client: ModalClient },
  { claims, logger }: Pick<SlackDependencies, 'logger'> & { readonly claims: Claims },
  patience = PATIENCE,
): Promise<void> {
  const key = `modal:${modal.id}`;
  if (!(await claims.claim(key))) return ack();
  const posting = post().then(
    () => undefined,
    async (error: unknown) => {
      await claims.release(key);
      logFailure(logger, 'post from modal', error);
      const bot = 'my name after an @ in that channel';
      return notPosted(failureCode(error), channel, { bot, again: `then press ${submit} again` });
    },
  );
  const slow = Symbol('slow');
  const outcome = await Promise.race([posting, setTimeout(patience, slow, { ref: false })]);
  if (outcome === undefined) return ack();
  if (typeof outcome === 'string') return ack({ response_action: 'errors', errors: { [modal.block]: outcome } });
  await ack({ response_action: 'update', view: noticeView(modal.title, ['Posting …']) });
  const end = noticeView(modal.title, [(await posting) ?? posted]);
  await updateModal(client, { id: modal.id }, end, logger).catch((error: unknown) =>
    logFailure(logger, 'say whether it was posted', error),
  );
}
