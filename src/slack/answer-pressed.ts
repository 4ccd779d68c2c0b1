import type { Asked } from '../answers/index.js';
import { COMMAND } from '../render/blocks/slack-message.js';
import { noticeView } from '../render/views/notice-view.js';
import { answerAsked } from './answer-asked.js';
import { deliverAnswer } from './deliver-answer.js';
import type { SlackDependencies } from './dependencies.js';
import { FAILED, logFailure } from './failure.js';
import { openModal } from './modals.js';
import type { Outgoing } from './payload-gate.js';
import { messagePlace, type PressedButton } from './pressed-button.js';
import { createResponder } from './responding.js';

/**
 * Answers what somebody asked by pressing: that person alone, who can share it; in a direct message, where nobody else
 * reads, the answer stays. Where Slack takes no answer any more, a modal says what to type. Never throws.
 */
export async function answerPressed(
  dependencies: SlackDependencies,
  { body, respond, client }: Pick<PressedButton, 'body' | 'respond' | 'client'>,
  asked: Asked,
): Promise<void> {
  const { logger } = dependencies;
  const responder = createResponder(respond, logger);
  const { channel = '', thread, ephemeral } = messagePlace(body);
  // What is ephemeral in a direct message may stand in one between people: they are not to read along.
  const direct = channel.startsWith('D') && !ephemeral;
  try {
    const { answer, asking } = answerAsked(dependencies, asked);
    const options = { place: direct ? 'conversation' : 'command', ...asking, share: !direct } as const;
    const say = (message: Outgoing) => responder.say(message, { visible: direct, thread });
    if (await deliverAnswer(answer, options, say, logger)) logger.info({ kind: answer.kind }, 'button answered');
    else await openModal(client, body.trigger_id, tooLate(asked.text), logger);
  } catch (error) {
    logFailure(logger, 'answer button', error);
    await responder
      .say({ text: FAILED }, { thread })
      .catch((second: unknown) => logFailure(logger, 'apologise', second));
  }
}

function tooLate(request: string) {
  return noticeView('Too late', [
    'This button’s time has run out: Slack takes answers to it for half an hour only.',
    `To read on, type: ${COMMAND} ${request}`,
  ]);
}
