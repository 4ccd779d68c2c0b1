import type { ViewResponseAction } from '@slack/bolt';
import { Topic } from '../../answers/index.js';
import { ACTOR, TOPIC, WHERE } from '../../render/views/brief-me-view.js';
import { answerAsked } from '../answer-asked.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import type { ModalClient } from '../modals.js';
import type { Outgoing } from '../payload-gate.js';
import { postFromModal } from '../post-from-modal.js';
import { type PostingClient, postMessage } from '../posting.js';
import { type PressedButton, personName } from '../pressed-button.js';
import { type SeenView, seenValue } from '../seen-view.js';

export interface SubmitBriefMeArguments {
  readonly ack: (response?: ViewResponseAction) => Promise<void>;
  readonly body: { readonly user: PressedButton['body']['user'] };
  readonly view: SeenView;
  readonly client: PostingClient & ModalClient;
}

/**
 * *Brief me*: the brief as a message of the bot, in the channel that was picked with the name of who asked, or in that
 * person's messages with the bot.
 */
export function submitBriefMe(dependencies: SlackDependencies, patience?: number) {
  const { engine, claims, logger } = dependencies;
  return async ({ ack, body: { user }, view, client }: SubmitBriefMeArguments): Promise<void> => {
    const id = seenValue(view, ACTOR).selected_option?.value;
    const topic = Topic.safeParse(seenValue(view, TOPIC).selected_option?.value).data;
    const channel = seenValue(view, WHERE).selected_conversation ?? undefined;
    const refuse = (block: string, sentence: string) =>
      ack({ response_action: 'errors', errors: { [block]: sentence } });
    try {
      const actor = id === undefined ? undefined : engine().registry.get(id);
      if (actor === undefined) return await refuse(ACTOR, 'Pick an actor: type the beginning of a name.');
      const asked = { text: ['brief', actor.name, topic].filter(Boolean).join(' ') };
      const { answer, asking } = answerAsked(dependencies, asked);
      const sharedBy = { name: personName(user), request: asked.text, userId: user.id };
      const options =
        channel === undefined ? ({ place: 'conversation' } as const) : { place: 'command' as const, sharedBy };
      const to = channel ?? user.id;
      const send = (message: Outgoing) => postMessage(client, { channel: to }, message, logger);
      await postFromModal(
        {
          modal: { id: view.id, title: 'Brief me', block: WHERE },
          channel: to,
          async post() {
            await deliverAnswer(answer, { ...options, ...asking }, send, logger);
            logger.info({ kind: answer.kind }, 'shortcut answered');
          },
          posted: channel === undefined ? 'Answered in your messages with me.' : 'Posted in the channel.',
          submit: 'Brief me',
        },
        { ack, client },
        { claims, logger },
        patience,
      );
    } catch (error) {
      logFailure(logger, 'brief me', error);
      await refuse(ACTOR, FAILED);
    }
  };
}
