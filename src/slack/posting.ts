import type { webApi } from '@slack/bolt';
import type { Logger } from '../logger.js';
import { failureCode, logFailure } from './failure.js';
import { canGoPlain, type Outgoing, plainForm, soundMessage } from './payload-gate.js';

/** The one method of Slack's web client that posts, so that a test can stand in for it. */
export interface PostingClient {
  readonly chat: { postMessage(message: webApi.ChatPostMessageArguments): Promise<unknown> };
}

/**
 * Posts as the bot. Links are not unfurled and names not linked: a quote rings nobody and pulls in nothing. What Slack
 * refuses for its form is posted as plain text; any other refusal is thrown.
 */
export async function postMessage(
  client: PostingClient,
  place: { readonly channel: string; readonly thread?: string | undefined },
  message: Outgoing,
  logger: Logger,
): Promise<void> {
  const post = (outgoing: Outgoing) =>
    client.chat.postMessage({
      channel: place.channel,
      ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
      ...outgoing,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  const sound = soundMessage(message, logger);
  try {
    await post(sound);
  } catch (error) {
    if (!canGoPlain(sound, failureCode(error))) throw error;
    logFailure(logger, 'post message with blocks', error);
    await post(plainForm(sound));
  }
}
