import type { RespondArguments } from '@slack/bolt';
import type { SlackMessage } from '../../render/blocks/message.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import { typedText } from '../typed-text.js';

export interface CommandArguments {
  readonly ack: () => Promise<void>;
  readonly command: { readonly text: string };
  readonly respond: (message: RespondArguments) => Promise<unknown>;
}

/** `/afghan-brief …`: acknowledged at once, answered to the asker alone, with a button to share. */
export function answerCommand({ engine, logger }: SlackDependencies) {
  return async ({ ack, command, respond }: CommandArguments): Promise<void> => {
    await ack();
    try {
      const typed = typedText(command.text);
      const current = engine();
      const answer = current.answer(current.read(typed));
      const send = (message: SlackMessage) => respond({ response_type: 'ephemeral', ...message });
      await deliverAnswer(answer, { place: 'command', share: typed }, send, logger);
      logger.info({ kind: answer.kind }, 'command answered');
    } catch (error) {
      logFailure(logger, 'answer command', error);
      await respond({ response_type: 'ephemeral', text: FAILED }).catch((second: unknown) =>
        logFailure(logger, 'apologise', second),
      );
    }
  };
}
