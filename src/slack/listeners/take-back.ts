import type { webApi } from '@slack/bolt';
import type { SlackDependencies } from '../dependencies.js';
import { failureCode, logFailure } from '../failure.js';
import { messagePlace, type PressedButton } from '../pressed-button.js';
import { createResponder } from '../responding.js';

export interface TakeBackArguments extends Omit<PressedButton, 'client'> {
  readonly client: { readonly chat: { delete(message: webApi.ChatDeleteArguments): Promise<unknown> } };
}

/** *Take back*: deletes what the bot posted, for the person who had it posted and nobody else. */
export function takeBack({ logger }: SlackDependencies) {
  return async ({ ack, action, body, respond, client }: TakeBackArguments): Promise<void> => {
    await ack();
    const { channel, ts, thread } = messagePlace(body);
    if (channel === undefined || ts === '') return;
    const responder = createResponder(respond, logger);
    const say = (text: string) =>
      responder
        .say({ text }, { thread })
        .catch((error: unknown) => logFailure(logger, 'say why not taken back', error));
    if (action.value !== body.user.id) {
      await say('Only the person who had this posted can take it back.');
      return;
    }
    try {
      await client.chat.delete({ channel, ts });
      logger.info({}, 'posting taken back');
    } catch (error) {
      if (failureCode(error) === 'message_not_found') return;
      logFailure(logger, 'take back', error);
      await say(
        'I could not take this back. Please try again in a minute, or ask an admin of the workspace to delete it.',
      );
    }
  };
}
