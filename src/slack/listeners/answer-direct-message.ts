import type { AgentPaneClient } from '../agent-pane.js';
import { answerMessage } from '../answer-message.js';
import type { SlackDependencies } from '../dependencies.js';
import { typedText } from '../typed-text.js';
import type { MentionArguments } from './answer-mention.js';

export interface DirectMessageArguments extends Omit<MentionArguments, 'event' | 'client'> {
  readonly client: MentionArguments['client'] & AgentPaneClient;
  readonly event: {
    readonly channel_type?: string | undefined;
    readonly subtype?: string | undefined;
    readonly ts: string;
  };
}

/**
 * A direct message, in the agent pane or outside: no mention needed. Whatever else Bolt calls a message (in a channel, from a bot, an edit, a file)
 * is left alone.
 */
export function answerDirectMessage(dependencies: SlackDependencies) {
  return async ({ event, body, context, client }: DirectMessageArguments): Promise<void> => {
    if (event.channel_type !== 'im' || event.subtype !== undefined) return;
    const message = event as MentionArguments['event'] & { readonly user?: string };
    if (message.bot_id !== undefined || message.edited !== undefined || message.user === context.botUserId) return;
    const { channel, ts, thread_ts: threadTs } = message;
    const answer = () =>
      answerMessage(dependencies, client, {
        team: body.team_id,
        eventId: body.event_id,
        channel,
        ts,
        threadTs,
        text: typedText(message.text ?? '', context.botUserId),
      });
    await dependencies.agentPane.whileWorking(client, { team: body.team_id, channel, thread: threadTs ?? ts }, answer);
  };
}
