import type { webApi } from '@slack/bolt';
import type { SlackMessage } from '../render/blocks/message.js';

/** The one method of Slack's web client that posts, so that a test can stand in for it. */
export interface PostingClient {
  readonly chat: { postMessage(message: webApi.ChatPostMessageArguments): Promise<unknown> };
}

/** Posts as the bot. Links are not unfurled and names not linked: a quote rings nobody and pulls in nothing. */
export async function postMessage(
  client: PostingClient,
  place: { readonly channel: string; readonly thread?: string | undefined },
  message: SlackMessage | { readonly text: string },
): Promise<void> {
  await client.chat.postMessage({
    channel: place.channel,
    ...(place.thread === undefined ? {} : { thread_ts: place.thread }),
    ...message,
    parse: 'none',
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  });
}
