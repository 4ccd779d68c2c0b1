import { answerMessage } from '../answer-message.js';
import type { SlackDependencies } from '../dependencies.js';
import type { PostingClient } from '../posting.js';
import { typedText } from '../typed-text.js';

export interface MentionArguments {
  readonly event: {
    readonly channel: string;
    readonly ts: string;
    readonly thread_ts?: string | undefined;
    readonly text?: string | undefined;
    readonly bot_id?: string | undefined;
    readonly edited?: unknown;
  };
  readonly body: { readonly team_id: string; readonly event_id: string };
  readonly context: { readonly botUserId?: string | undefined };
  readonly client: PostingClient;
}

/** `@brief who …?`: answered in the mention's thread. Bolt has acknowledged it already. Bots and edits are ignored. */
export function answerMention(dependencies: SlackDependencies) {
  return async ({ event, body, context, client }: MentionArguments): Promise<void> => {
    if (event.bot_id !== undefined || event.edited !== undefined) return;
    await answerMessage(dependencies, client, {
      team: body.team_id,
      eventId: body.event_id,
      channel: event.channel,
      ts: event.ts,
      threadTs: event.thread_ts,
      text: typedText(event.text ?? '', context.botUserId),
    });
  };
}
