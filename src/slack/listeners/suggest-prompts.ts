import { suggestedPrompts } from '../../render/suggested-prompts.js';
import type { AgentPaneClient } from '../agent-pane.js';
import type { SlackDependencies } from '../dependencies.js';

export interface MessagesTabArguments {
  readonly event: { readonly channel: string; readonly tab?: string | undefined };
  readonly body: { readonly team_id: string };
  readonly client: AgentPaneClient;
}

/** Somebody opened the conversation with the bot: requests that the corpus can answer are suggested to her. */
export function suggestPrompts({ engine, agentPane }: SlackDependencies) {
  return async ({ event, body, client }: MessagesTabArguments): Promise<void> => {
    if (event.tab !== 'messages') return;
    const help = engine().answer({ kind: 'help' });
    if (help.kind !== 'help') return;
    await agentPane.suggest(client, { team: body.team_id, channel: event.channel }, suggestedPrompts(help));
  };
}
