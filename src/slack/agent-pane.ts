import { webApi } from '@slack/bolt';
import type { Logger } from '../logger.js';
import type { SuggestedPrompt } from '../render/suggested-prompts.js';
import { BoundedMap, type BoundedMapOptions } from '../store/bounded-map.js';
import { failureCode } from './failure.js';

/** The methods of Slack's web client that the agent pane has of its own. */
export interface AgentPaneClient {
  readonly assistant: {
    readonly threads: {
      setStatus(status: webApi.AssistantThreadsSetStatusArguments): Promise<unknown>;
      setSuggestedPrompts(prompts: webApi.AssistantThreadsSetSuggestedPromptsArguments): Promise<unknown>;
    };
  };
}

/** A conversation with the bot in a workspace. */
export interface Conversation {
  readonly team: string;
  readonly channel: string;
}

/**
 * What the agent pane adds to direct messages. A workspace may lack it, for its plan or by its settings, and Slack then
 * refuses: nobody sees an error, the log says it once, and what was refused is tried again a day later. Neither of these
 * rejects because of Slack.
 */
export interface AgentPane {
  /** Puts requests that can be asked with one press over the conversation. */
  suggest(client: AgentPaneClient, conversation: Conversation, prompts: readonly SuggestedPrompt[]): Promise<void>;
  /**
   * Shows under a message that it is being worked on, until `work` has ended. The work does not wait for that, and
   * resolves or rejects as it would without it.
   */
  whileWorking<Result>(
    client: AgentPaneClient,
    message: Conversation & { readonly thread: string },
    work: () => Promise<Result>,
  ): Promise<Result>;
}

const STATUS = 'is looking it up in the documents…';
const DAY = 24 * 60 * 60 * 1000;

export function createAgentPane(logger: Logger, options: Partial<BoundedMapOptions> = {}): AgentPane {
  const without = new BoundedMap<true>({ capacity: 1_000, timeToLive: DAY, ...options });

  /** True where it was done. */
  async function tried(team: string, step: string, call: () => Promise<unknown>): Promise<boolean> {
    const key = `${team}:${step}`;
    if (without.get(key)) return false;
    try {
      await call();
      return true;
    } catch (error) {
      if (without.get(key)) return false;
      if (isRefusal(error)) without.set(key, true);
      logger.info({ step, code: failureCode(error) }, 'nothing done in the agent pane');
      return false;
    }
  }

  return {
    async suggest({ assistant }, { team, channel }, prompts) {
      // Without a thread: in this pane the prompts belong to the whole conversation.
      await tried(team, 'suggest prompts', () =>
        assistant.threads.setSuggestedPrompts({ channel_id: channel, title: 'Try', prompts: [...prompts] }),
      );
    },
    async whileWorking({ assistant }, { team, channel, thread }, work) {
      const set = (status: string) =>
        tried(team, 'set status', () =>
          assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status }),
        );
      const shown = set(STATUS);
      try {
        return await work();
      } finally {
        // Slack takes it away at an answer in the thread, or after two minutes; an answer beside it leaves it standing.
        if (await shown) await set('');
      }
    },
  };
}

/** Slack's own answer ("unknown_method", "not_allowed_token_type"), not a network that failed. */
function isRefusal(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError;
}
