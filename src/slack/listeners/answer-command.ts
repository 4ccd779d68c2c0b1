import { answerAsked } from '../answer-asked.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import { createResponder, type Respond } from '../responding.js';
import { typedText } from '../typed-text.js';

export interface CommandArguments {
  readonly ack: () => Promise<void>;
  readonly command: { readonly text: string };
  readonly respond: Respond;
}

/** `/afghan-brief …`: acknowledged at once, answered to the asker alone, with a button to share. */
export function answerCommand(dependencies: SlackDependencies) {
  const { logger } = dependencies;
  return async ({ ack, command, respond }: CommandArguments): Promise<void> => {
    await ack();
    const responder = createResponder(respond, logger);
    try {
      const { answer, asking } = answerAsked(dependencies, { text: typedText(command.text) });
      await deliverAnswer(answer, { place: 'command', ...asking, share: true }, responder.say, logger);
      logger.info({ kind: answer.kind }, 'command answered');
    } catch (error) {
      logFailure(logger, 'answer command', error);
      await responder.say({ text: FAILED }).catch((second: unknown) => logFailure(logger, 'apologise', second));
    }
  };
}
