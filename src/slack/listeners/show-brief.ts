import { COMMAND, slackMessage } from '../../render/blocks/slack-message.js';
import { answerView } from '../../render/views/answer-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { type ModalClient, openModal } from '../modals.js';

export interface PickedActor {
  readonly ack: () => Promise<void>;
  readonly action: {
    readonly value?: string | undefined;
    readonly selected_option?: { readonly value: string } | null;
  };
  readonly body: { readonly trigger_id: string };
  readonly client: ModalClient;
}

/**
 * An actor picked in App Home, from the menu or by a button: the brief opens as a modal over the tab. A direct message
 * would take the reader away from where she picks, and leave a trail of briefs.
 */
export function showBrief({ engine, logger }: SlackDependencies) {
  return async ({ ack, action, body, client }: PickedActor): Promise<void> => {
    await ack();
    const picked = action.selected_option?.value ?? action.value;
    if (picked === undefined) return;
    try {
      const answer = engine().brief(picked);
      const name = answer.kind === 'brief' ? answer.actor.name : 'No brief';
      const further = `To share it or to read on, type in any channel: ${COMMAND} ${name}`;
      await openModal(
        client,
        body.trigger_id,
        answerView(name, slackMessage(answer, { place: 'command' }), further),
        logger,
      );
      logger.info({ kind: answer.kind }, 'brief opened');
    } catch (error) {
      logFailure(logger, 'open brief', error);
    }
  };
}
