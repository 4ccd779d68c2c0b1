import { readAsked } from '../../answers/index.js';
import { COMMAND } from '../../render/blocks/slack-message.js';
import { noticeView } from '../../render/views/notice-view.js';
import { answerAsked } from '../answer-asked.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import { openModal } from '../modals.js';
import type { Outgoing } from '../payload-gate.js';
import { messagePlace, type PressedButton } from '../pressed-button.js';
import { createResponder } from '../responding.js';

/**
 * A button that asks: the next page of an answer, or a name that was meant. Whoever presses it is answered alone, and can
 * share; in a direct message, where nobody else reads, the answer stays. Where Slack takes no answer any more, a modal
 * says what to type.
 */
export function askAgain({ engine, logger }: SlackDependencies) {
  return async ({ ack, action, body, respond, client }: PressedButton): Promise<void> => {
    await ack();
    const responder = createResponder(respond, logger);
    const asked = readAsked(action.value);
    if (!asked) {
      await responder.say({ text: OUTDATED }).catch((error: unknown) => logFailure(logger, 'say outdated', error));
      return;
    }
    const { channel = '', thread } = messagePlace(body);
    const direct = channel.startsWith('D');
    try {
      const { answer, meant } = answerAsked(engine(), asked);
      const options = { place: direct ? 'conversation' : 'command', asked, meant, share: !direct } as const;
      const say = (message: Outgoing) => responder.say(message, { visible: direct, thread });
      const said = await deliverAnswer(answer, options, say, logger);
      if (said) logger.info({ kind: answer.kind }, 'button answered');
      else await openModal(client, body.trigger_id, tooLate(asked.text), logger);
    } catch (error) {
      logFailure(logger, 'answer button', error);
      await responder.say({ text: FAILED }).catch((second: unknown) => logFailure(logger, 'apologise', second));
    }
  };
}

const OUTDATED = 'This button is from an earlier version of me and no longer serves. Please ask again.';

function tooLate(request: string) {
  return noticeView('Too late', [
    'This button’s time has run out: Slack takes answers to it for half an hour only.',
    `To read on, type: ${COMMAND} ${request}`,
  ]);
}
