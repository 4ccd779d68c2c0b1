import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
} from '@slack/bolt';
import { ASK_AGAIN, COPY_CITATION, SHARE_ANSWER, SHOW_CONTEXT, TAKE_BACK } from '../render/blocks/answer-buttons.js';
import { COMMAND } from '../render/blocks/slack-message.js';
import { PICK_QUOTE } from '../render/views/quote-view.js';
import type { SlackDependencies } from './dependencies.js';
import { answerCommand } from './listeners/answer-command.js';
import { answerDirectMessage } from './listeners/answer-direct-message.js';
import { answerMention } from './listeners/answer-mention.js';
import { askAgain } from './listeners/ask-again.js';
import { pickQuote } from './listeners/pick-quote.js';
import { shareAnswer } from './listeners/share-answer.js';
import { showQuote } from './listeners/show-quote.js';
import { suggestPrompts } from './listeners/suggest-prompts.js';
import { takeBack } from './listeners/take-back.js';

type ButtonArguments = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

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
    kind: 'event',
    name: 'app_home_opened',
    scopes: ['assistant:write'],
    register: (app, dependencies) => app.event('app_home_opened', suggestPrompts(dependencies)),
  },
  onButton(SHARE_ANSWER, SHARE_ANSWER, shareAnswer, ['chat:write']),
  onButton(TAKE_BACK, TAKE_BACK, takeBack, ['chat:write']),
  onButton(ASK_AGAIN, new RegExp(`^${ASK_AGAIN}:\\d+$`), askAgain),
  onButton(SHOW_CONTEXT, SHOW_CONTEXT, (dependencies) => showQuote(dependencies, SHOW_CONTEXT)),
  onButton(COPY_CITATION, COPY_CITATION, (dependencies) => showQuote(dependencies, COPY_CITATION)),
  {
    kind: 'action',
    name: PICK_QUOTE,
    scopes: [],
    register: (app, dependencies) =>
      app.action<BlockAction<StaticSelectAction>>(
        { type: 'block_actions', action_id: PICK_QUOTE },
        pickQuote(dependencies),
      ),
  },
];

export function registerListeners(app: App, dependencies: SlackDependencies): void {
  for (const registration of REGISTRATIONS) registration.register(app, dependencies);
}

/** A button, by its action id; `pattern` matches ids that are numbered. */
function onButton(
  name: string,
  pattern: string | RegExp,
  listener: (dependencies: SlackDependencies) => (pressed: ButtonArguments) => Promise<void>,
  scopes: readonly string[] = [],
): Registration {
  return {
    kind: 'action',
    name,
    scopes,
    register: (app, dependencies) =>
      app.action<BlockAction<ButtonAction>>({ type: 'block_actions', action_id: pattern }, listener(dependencies)),
  };
}
