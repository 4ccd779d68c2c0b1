import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  ButtonAction,
  ExternalSelectAction,
  FeedbackButtonsAction,
  GlobalShortcut,
  MessageShortcut,
  SlackActionMiddlewareArgs,
  StaticSelectAction,
  ViewSubmitAction,
} from '@slack/bolt';
import { ASK_AGAIN, COPY_CITATION, SHARE_ANSWER, SHOW_CONTEXT, TAKE_BACK } from '../render/blocks/answer-buttons.js';
import { COMPARE_WITH } from '../render/blocks/compare-select.js';
import { RATE_ANSWER } from '../render/blocks/opinion-buttons.js';
import { COMMAND } from '../render/blocks/slack-message.js';
import { BRIEF_ME, PICK_ACTOR } from '../render/views/brief-me-view.js';
import { CITE_HERE, SEARCH_AGAIN } from '../render/views/cite-here-view.js';
import { HOME_ACTOR, HOME_BRIEF } from '../render/views/home-view.js';
import { PICK_QUOTE } from '../render/views/quote-view.js';
import type { SlackDependencies } from './dependencies.js';
import { answerCommand } from './listeners/answer-command.js';
import { answerDirectMessage } from './listeners/answer-direct-message.js';
import { answerMention } from './listeners/answer-mention.js';
import { askAgain } from './listeners/ask-again.js';
import { compareWith } from './listeners/compare-with.js';
import { offerActors } from './listeners/offer-actors.js';
import { openBriefMe } from './listeners/open-brief-me.js';
import { openCiteHere } from './listeners/open-cite-here.js';
import { openHome } from './listeners/open-home.js';
import { pickQuote } from './listeners/pick-quote.js';
import { rateAnswer } from './listeners/rate-answer.js';
import { searchCiteHere } from './listeners/search-cite-here.js';
import { shareAnswer } from './listeners/share-answer.js';
import { showBrief } from './listeners/show-brief.js';
import { showQuote } from './listeners/show-quote.js';
import { submitBriefMe } from './listeners/submit-brief-me.js';
import { submitCiteHere } from './listeners/submit-cite-here.js';
import { suggestPrompts } from './listeners/suggest-prompts.js';
import { takeBack } from './listeners/take-back.js';

type ButtonArguments = SlackActionMiddlewareArgs<BlockAction<ButtonAction>> & AllMiddlewareArgs;

/** Something that Slack sends, what the manifest must ask for so that it does, and who handles it. */
export interface Registration {
  readonly kind: 'command' | 'event' | 'message shortcut' | 'global shortcut' | 'action' | 'view' | 'options';
  /** As the manifest names it: `/afghan-brief`, `message.im`, a shortcut's callback id; an action's or a modal's id. */
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
  {
    kind: 'event',
    name: 'app_home_opened',
    scopes: [],
    register: (app, dependencies) => app.event('app_home_opened', openHome(dependencies)),
  },
  {
    kind: 'action',
    name: HOME_ACTOR,
    scopes: [],
    register: (app, dependencies) =>
      app.action<BlockAction<StaticSelectAction>>(
        { type: 'block_actions', action_id: HOME_ACTOR },
        showBrief(dependencies),
      ),
  },
  onButton(HOME_BRIEF, HOME_BRIEF, showBrief),
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
  {
    kind: 'action',
    name: RATE_ANSWER,
    scopes: [],
    register: (app, dependencies) =>
      app.action<BlockAction<FeedbackButtonsAction>>(
        { type: 'block_actions', action_id: RATE_ANSWER },
        rateAnswer(dependencies),
      ),
  },
  {
    kind: 'message shortcut',
    name: CITE_HERE,
    scopes: ['commands', 'chat:write'],
    register: (app, dependencies) =>
      app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: CITE_HERE }, openCiteHere(dependencies)),
  },
  onButton(SEARCH_AGAIN, SEARCH_AGAIN, searchCiteHere),
  {
    kind: 'view',
    name: CITE_HERE,
    scopes: ['chat:write'],
    register: (app, dependencies) => app.view<ViewSubmitAction>(CITE_HERE, submitCiteHere(dependencies)),
  },
  {
    kind: 'global shortcut',
    name: BRIEF_ME,
    scopes: ['commands'],
    register: (app, dependencies) =>
      app.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: BRIEF_ME }, openBriefMe(dependencies)),
  },
  {
    kind: 'view',
    name: BRIEF_ME,
    scopes: ['chat:write'],
    register: (app, dependencies) => app.view<ViewSubmitAction>(BRIEF_ME, submitBriefMe(dependencies)),
  },
  onTyping(PICK_ACTOR),
  onTyping(COMPARE_WITH),
  {
    kind: 'action',
    name: COMPARE_WITH,
    scopes: [],
    register: (app, dependencies) =>
      app.action<BlockAction<ExternalSelectAction>>(
        { type: 'block_actions', action_id: COMPARE_WITH },
        compareWith(dependencies),
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

/** Type-ahead over actors in a select, by its action id. */
function onTyping(name: string): Registration {
  return {
    kind: 'options',
    name,
    scopes: [],
    register: (app, dependencies) =>
      app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: name }, offerActors(dependencies)),
  };
}
