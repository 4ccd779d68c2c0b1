import type { ModalClient } from './modals.js';
import type { PostingClient } from './posting.js';
import type { Respond } from './responding.js';

/** A button that somebody pressed under a message. */
export interface PressedButton {
  readonly ack: () => Promise<void>;
  readonly action: { readonly value?: string | undefined };
  readonly body: {
    readonly trigger_id: string;
    readonly team?: { readonly id: string } | null | undefined;
    readonly user: { readonly id: string; readonly name?: string | undefined; readonly username?: string | undefined };
    readonly channel?: { readonly id: string } | undefined;
    readonly container?: object | undefined;
  };
  readonly respond: Respond;
  readonly client: PostingClient & ModalClient;
  readonly context: { readonly botUserId?: string | undefined };
}

/** The message under which a button was pressed. */
export function messagePlace({ channel, container = {} }: PressedButton['body']): {
  readonly channel: string | undefined;
  readonly ts: string;
  readonly thread: string | undefined;
  /** Only the person who pressed can see it. */
  readonly ephemeral: boolean;
} {
  const {
    message_ts: ts = '',
    thread_ts: thread,
    is_ephemeral: ephemeral = false,
  } = container as { message_ts?: string; thread_ts?: string; is_ephemeral?: boolean };
  return { channel: channel?.id, ts, thread, ephemeral };
}

/** The name of whoever pressed, to be shown without a ping. */
export function personName({ name, username }: PressedButton['body']['user']): string {
  return name || username || 'somebody';
}
