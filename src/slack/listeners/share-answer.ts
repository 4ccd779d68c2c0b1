import type { RespondArguments } from '@slack/bolt';
import type { SlackMessage } from '../../render/blocks/message.js';
import { escapeMrkdwn } from '../../render/escape-mrkdwn.js';
import { deliverAnswer } from '../deliver-answer.js';
import type { SlackDependencies } from '../dependencies.js';
import { failureCode, logFailure } from '../failure.js';
import { type PostingClient, postMessage } from '../posting.js';

export interface ShareArguments {
  readonly ack: () => Promise<void>;
  readonly action: { readonly value?: string | undefined };
  readonly body: {
    readonly team?: { readonly id: string } | null | undefined;
    readonly user: { readonly id: string; readonly name?: string | undefined; readonly username?: string | undefined };
    readonly channel?: { readonly id: string } | undefined;
    readonly container?: object | undefined;
  };
  readonly respond: (message: RespondArguments) => Promise<unknown>;
  readonly client: PostingClient;
  readonly context: { readonly botUserId?: string | undefined };
}

/**
 * *Share to channel*: asks the engine again (the button holds the request, not the answer), posts the answer as the bot
 * with the asker's name as plain text, and takes the private answer away. One button shares once.
 */
export function shareAnswer({ engine, claims, logger }: SlackDependencies) {
  return async ({ ack, action, body, respond, client, context }: ShareArguments): Promise<void> => {
    await ack();
    const channel = body.channel?.id;
    const request = action.value;
    if (channel === undefined || request === undefined) return;
    const { message_ts: ts = '', thread_ts: thread } = (body.container ?? {}) as {
      message_ts?: string;
      thread_ts?: string;
    };
    const key = `share:${body.team?.id ?? ''}:${channel}:${ts}:${body.user.id}`;
    if (!(await claims.claim(key))) return;
    try {
      const current = engine();
      const answer = current.answer(current.read(request));
      const name = body.user.name ?? body.user.username ?? 'somebody';
      const post = (message: SlackMessage) => postMessage(client, { channel, thread }, message);
      await deliverAnswer(answer, { place: 'command', sharedBy: { name, request } }, post, logger);
      logger.info({ kind: answer.kind }, 'answer shared');
    } catch (error) {
      await claims.release(key);
      logFailure(logger, 'share answer', error);
      const text = notShared(failureCode(error), channel, request, context.botUserId);
      await respond({ response_type: 'ephemeral', replace_original: false, text }).catch((second: unknown) =>
        logFailure(logger, 'say why not shared', second),
      );
      return;
    }
    await respond({ delete_original: true }).catch((error: unknown) =>
      logFailure(logger, 'take private answer away', error),
    );
  };
}

function notShared(code: string, channel: string, request: string, botUserId: string | undefined): string {
  const again = `then press *Share to channel* again, or type \`/afghan-brief ${escapeMrkdwn(request).replaceAll('`', "'")}\` once more`;
  const bot = botUserId === undefined ? '@ and my name' : `<@${botUserId}>`;
  switch (code) {
    case 'not_in_channel':
    case 'channel_not_found':
      return channel.startsWith('D')
        ? 'I cannot post here: an app cannot be added to a direct message between people. Share from a channel that I am in.'
        : `I cannot post here, since I am not in this channel. Invite me by typing \`/invite\` and ${bot}, ${again}.`;
    case 'is_archived':
      return 'I cannot post here: this channel is archived.';
    case 'restricted_action':
    case 'ekm_access_denied':
    case 'missing_scope':
      return `I may not post here: your workspace does not allow it (${code}). Ask whoever looks after this app.`;
    default:
      return `I could not share the answer. Look whether it was posted; if not, ${again.replace(/^then /, '')}.`;
  }
}
