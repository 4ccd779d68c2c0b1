import type { Answer } from '../answers/index.js';
import type { Logger } from '../logger.js';
import { type SlackMessageOptions, slackMessage } from '../render/blocks/slack-message.js';
import { failureCode } from './failure.js';
import { holdsTable, isRefusedForm, type Outgoing } from './payload-gate.js';

/**
 * Draws an answer and sends it; resolves to what `send` does. Where Slack refuses a message with a table (not every
 * client and plan takes that block), it is sent once more with what the table held as a list. Rejects as `send` does.
 */
export async function deliverAnswer<Sent>(
  answer: Answer,
  options: SlackMessageOptions,
  send: (message: Outgoing) => Promise<Sent>,
  logger: Logger,
): Promise<Sent> {
  const message = slackMessage(answer, options);
  try {
    return await send(message);
  } catch (error) {
    if (!holdsTable(message) || !isRefusedForm(failureCode(error))) throw error;
  }
  logger.warn({ kind: answer.kind }, 'table refused, sent as a list');
  return send(slackMessage(answer, { ...options, tables: false }));
}
