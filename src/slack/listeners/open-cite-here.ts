import { citeHereLoading, citeHereView, LONGEST_CLAIM } from '../../render/views/cite-here-view.js';
import { noticeView } from '../../render/views/notice-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import { type ModalClient, openModal, updateModal } from '../modals.js';
import { createResponder, type Respond } from '../responding.js';
import { searchClaim } from '../search-claim.js';
import { typedText } from '../typed-text.js';

export interface MessageShortcutArguments {
  readonly ack: () => Promise<void>;
  readonly shortcut: {
    readonly trigger_id: string;
    readonly channel: { readonly id: string };
    readonly message: { readonly ts: string; readonly thread_ts?: string; readonly text?: string };
  };
  readonly respond: Respond;
  readonly client: ModalClient;
  readonly context: { readonly botUserId?: string | undefined };
}

/**
 * *Cite sources here*, on a message: a modal opens at once, then shows what the documents say to the message's text. What
 * is picked there goes into the message's thread.
 */
export function openCiteHere({ engine, logger }: SlackDependencies) {
  return async ({ ack, shortcut, respond, client, context }: MessageShortcutArguments): Promise<void> => {
    await ack();
    const { channel, message, trigger_id: trigger } = shortcut;
    const place = { channel: channel.id, thread: message.thread_ts ?? message.ts };
    try {
      const modal = await openModal(client, trigger, citeHereLoading(place), logger);
      if (modal === undefined) return;
      const { claim, shortened } = claimOf(typedText(message.text ?? '', context.botUserId));
      try {
        const answer = searchClaim(engine(), claim);
        await updateModal(client, modal, citeHereView({ place, claim, shortened, answer }), logger);
        logger.info({ kind: answer.kind }, 'claim searched');
      } catch (error) {
        logFailure(logger, 'search claim', error);
        await updateModal(client, { id: modal.id }, noticeView('Cite sources here', [FAILED]), logger);
      }
    } catch (error) {
      logFailure(logger, 'open cite here', error);
      const text = 'I could not open the window in time. Please choose “Cite sources here” once more.';
      await createResponder(respond, logger)
        .say({ text }, { thread: message.thread_ts })
        .catch((second: unknown) => logFailure(logger, 'say why not opened', second));
    }
  };
}

/** The beginning of a message as long as a claim may be, up to the last whole word. */
function claimOf(text: string): { readonly claim: string; readonly shortened: boolean } {
  if (text.length <= LONGEST_CLAIM) return { claim: text, shortened: false };
  const head = text.slice(0, LONGEST_CLAIM);
  return { claim: head.replace(/\s+\S*$/, '').replace(/\p{Surrogate}$/u, ''), shortened: true };
}
