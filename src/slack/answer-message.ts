import type { Claims } from '../store/claims.js';
import { answerAsked } from './answer-asked.js';
import { deliverAnswer } from './deliver-answer.js';
import type { SlackDependencies } from './dependencies.js';
import { FAILED, logFailure } from './failure.js';
import type { Outgoing } from './payload-gate.js';
import { type PostingClient, postMessage } from './posting.js';

/** Somebody's message to the bot, out of either event that carries it. */
export interface MessageToBot {
  readonly team: string;
  readonly eventId: string;
  readonly channel: string;
  readonly ts: string;
  readonly threadTs: string | undefined;
  /** As typed, without the bot's mention. */
  readonly text: string;
}

/**
 * Answers a message once, in its thread (in a direct message only where it stands in one). A message in a direct message
 * may arrive as two events, and every event more than once: both are claimed, and the claims are given back where not
 * even an apology could be posted, so that a redelivery gets its answer.
 */
export async function answerMessage(
  dependencies: SlackDependencies,
  client: PostingClient,
  { team, eventId, channel, ts, threadTs, text }: MessageToBot,
): Promise<void> {
  const { claims, subjects, logger } = dependencies;
  const keys = [`${team}:${eventId}`, `${team}:${channel}:${ts}`];
  if (!(await claimAll(claims, keys))) {
    logger.info({ eventId }, 'event already answered');
    return;
  }
  const direct = channel.startsWith('D');
  const thread = direct ? threadTs : (threadTs ?? ts);
  const conversation = `${team}:${channel}:`;
  const subject = `${conversation}${thread ?? ''}`;
  const post = (message: Outgoing) => postMessage(client, { channel, thread }, message, logger);
  try {
    const inThread = subjects.recall(subject);
    // A thread under a direct message may be the first follow-up to an answer that stands beside the message.
    const previous = direct && inThread.length === 0 ? subjects.recall(conversation) : inThread;
    const asked = { text, ...(previous.length === 0 ? {} : { previous: [...previous] }) };
    const { answer, asking } = answerAsked(dependencies, asked);
    await deliverAnswer(answer, { place: 'conversation', ...asking }, post, logger);
    subjects.remember(subject, answer);
    logger.info({ kind: answer.kind, eventId }, 'message answered');
  } catch (error) {
    logFailure(logger, 'answer message', error);
    await post({ text: FAILED }).catch(async (second: unknown) => {
      logFailure(logger, 'apologise', second);
      for (const key of keys) await claims.release(key);
    });
  }
}

/** All of them or none: a claim that came to nothing must not stand in the way of a redelivery. */
async function claimAll(claims: Claims, keys: readonly string[]): Promise<boolean> {
  for (const [index, key] of keys.entries()) {
    if (await claims.claim(key)) continue;
    for (const taken of keys.slice(0, index)) await claims.release(taken);
    return false;
  }
  return true;
}
