import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { SHARE_ANSWER } from '../render/blocks/share-button.js';
import { COMMAND } from '../render/blocks/slack-message.js';
import type { SlackDependencies } from './dependencies.js';
import { answerCommand } from './listeners/answer-command.js';
import { answerDirectMessage } from './listeners/answer-direct-message.js';
import { answerMention } from './listeners/answer-mention.js';
import { shareAnswer } from './listeners/share-answer.js';

/** Something that Slack sends, what the manifest must ask for so that it does, and who handles it. */
export interface Registration {
  readonly kind: 'command' | 'event' | 'action';
  /** As the manifest names it: `/afghan-brief`, `message.im`; an action's id. */
  readonly name: string;
  /** The scopes without which it does not arrive or cannot be answered. */
  readonly scopes: readonly string[];
  register(app: App, dependencies: SlackDependencies): void;
}

/** Everything that the bot listens to. The manifest is checked against this table. */
export const REGISTRATIONS: readonly Registration[] = [
  {
    kind: 'command',
    name: COMMAND,
    scopes: ['commands'],
    register: (app, dependencies) => app.command(COMMAND, answerCommand(dependencies)),
  },
  {
    kind: 'event',
    name: 'app_mention',
    scopes: ['app_mentions:read', 'chat:write'],
    register: (app, dependencies) => app.event('app_mention', answerMention(dependencies)),
  },
  {
    kind: 'event',
    name: 'message.im',
    scopes: ['im:history', 'chat:write'],
    register: (app, dependencies) => app.event('message', answerDirectMessage(dependencies)),
  },
  {
    kind: 'action',
    name: SHARE_ANSWER,
    scopes: ['chat:write'],
    register: (app, dependencies) =>
      app.action<BlockAction<ButtonAction>>(
        { type: 'block_actions', action_id: SHARE_ANSWER },
        shareAnswer(dependencies),
      ),
  },
];

export function registerListeners(app: App, dependencies: SlackDependencies): void {
  for (const registration of REGISTRATIONS) registration.register(app, dependencies);
}
