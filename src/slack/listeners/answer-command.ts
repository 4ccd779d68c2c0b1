import type { RespondArguments } from '@slack/bolt';
import { slackMessage } from '../../render/blocks/slack-message.js';
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
      await respond({ response_type: 'ephemeral', ...slackMessage(answer, { place: 'command', share: typed }) });
      logger.info({ kind: answer.kind }, 'command answered');
    } catch (error) {
      logFailure(logger, 'answer command', error);
      await respond({ response_type: 'ephemeral', text: FAILED }).catch((second: unknown) =>
        logFailure(logger, 'apologise', second),
      );
    }
  };
}
