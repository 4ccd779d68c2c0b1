import { readAsked } from '../../answers/index.js';
import { escapeMrkdwn } from '../../render/escape-mrkdwn.js';
import { answerAsked } from '../answer-asked.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { failureCode, logFailure } from '../failure.js';
import { notPosted } from '../not-posted.js';
import type { Outgoing } from '../payload-gate.js';
import { postMessage } from '../posting.js';
import { messagePlace, type PressedButton, personName } from '../pressed-button.js';
import { createResponder } from '../responding.js';

/**
 * *Share to channel*: asks the engine again (the button holds the request, not the answer), posts the answer as the bot
 * with the asker's name as plain text, and takes the private answer away. One button shares once.
 */
export function shareAnswer(dependencies: SlackDependencies) {
  const { claims, logger } = dependencies;
  return async ({ ack, action, body, respond, client, context }: PressedButton): Promise<void> => {
    await ack();
    const { channel, ts, thread } = messagePlace(body);
    const asked = readAsked(action.value);
    if (channel === undefined || asked === undefined) return;
    const key = `share:${body.team?.id ?? ''}:${channel}:${ts}:${body.user.id}`;
    if (!(await claims.claim(key))) return;
    const responder = createResponder(respond, logger);
    try {
      const { answer, asking } = answerAsked(dependencies, asked);
      const sharedBy = { name: personName(body.user), request: asked.text, userId: body.user.id };
      const post = (message: Outgoing) => postMessage(client, { channel, thread }, message, logger);
      await deliverAnswer(answer, { place: 'command', ...asking, sharedBy }, post, logger);
      logger.info({ kind: answer.kind }, 'answer shared');
    } catch (error) {
      await claims.release(key);
      logFailure(logger, 'share answer', error);
      const text = notShared(failureCode(error), channel, asked.text, context.botUserId);
      await responder.say({ text }).catch((second: unknown) => logFailure(logger, 'say why not shared', second));
      return;
    }
    await responder.deleteOriginal();
  };
}

function notShared(code: string, channel: string, request: string, botUserId: string | undefined): string {
  const command = `\`/afghan-brief ${escapeMrkdwn(request).replaceAll('`', "'")}\``;
  return notPosted(code, channel, {
    bot: botUserId === undefined ? 'my name after an @' : `<@${botUserId}>`,
    again: `then press *Share to channel* again, or type ${command} once more`,
  });
}
