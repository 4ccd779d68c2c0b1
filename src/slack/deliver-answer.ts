import type { Answer } from '../answers/index.js';
import type { Logger } from '../logger.js';
import type { SlackMessage } from '../render/blocks/message.js';
import { type SlackMessageOptions, slackMessage } from '../render/blocks/slack-message.js';
import { failureCode } from './failure.js';

/**
 * Draws an answer and sends it. Where Slack refuses a message with a table (not every client and plan takes that block),
 * it is sent once more with what the table held as a list. Rejects as `send` does.
 */
export async function deliverAnswer(
  answer: Answer,
  options: SlackMessageOptions,
  send: (message: SlackMessage) => Promise<unknown>,
  logger: Logger,
): Promise<void> {
  const message = slackMessage(answer, options);
  try {
    const sent = await send(message);
    if (!holdsTable(message) || !(await refused(sent))) return;
  } catch (error) {
    if (!holdsTable(message) || !refusesBlocks(error)) throw error;
  }
  logger.warn({ kind: answer.kind }, 'table refused, sent as a list');
  await send(slackMessage(answer, { ...options, tables: false }));
}

function holdsTable({ blocks }: SlackMessage): boolean {
  return blocks.some(({ type }) => type === 'table');
}

/** A response URL says no more than that it refused (4xx); a method names what it refused. */
function refusesBlocks(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  if (typeof statusCode === 'number') return statusCode >= 400 && statusCode < 500 && statusCode !== 429;
  return ['invalid_blocks', 'invalid_blocks_format', 'invalid_attachments'].includes(failureCode(error));
}

/** A response URL may refuse with a 200 that says so. */
async function refused(sent: unknown): Promise<boolean> {
  if (!(sent instanceof Response)) return false;
  const text = await sent
    .clone()
    .text()
    .catch(() => '');
  return /"ok"\s*:\s*false/.test(text);
}
