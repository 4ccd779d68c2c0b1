import type { RespondArguments, webApi } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import type { Answer, Asked, Turn } from '../../src/answers/index.js';
import type { Engine } from '../../src/engine.js';
import { createLogger, type Logger } from '../../src/logger.js';
import type { Request } from '../../src/request/request.js';
import { createAgentPane } from '../../src/slack/agent-pane.js';
import type { SlackDependencies } from '../../src/slack/dependencies.js';
import type { PressedButton } from '../../src/slack/pressed-button.js';
import { createMemoryClaims } from '../../src/store/claims.js';
import { createOpinions } from '../../src/store/opinions.js';
import { createThreadSubjects } from '../../src/store/thread-subjects.js';
import { cite, corpusSummary, excerpts, help } from './answers.js';
import { expectSoundMessage, expectSoundView } from './expect-sound.js';

export interface FakeEngine extends Pick<Engine, 'corpus' | 'registry' | 'read' | 'answer' | 'ask' | 'cite'> {
  /** Every question with what came before it. */
  readonly asked: { readonly request: Request; readonly previous: readonly Turn[] }[];
}

/** An engine that answers every question with `reply`; an empty one with help. */
export function fakeEngine(reply: (question: string) => Answer = (question) => excerpts({ question })): FakeEngine {
  const asked: FakeEngine['asked'] = [];
  return {
    asked,
    corpus: corpusSummary(),
    read: (text) => (text === '' ? { kind: 'help' } : { kind: 'ask', question: text }),
    answer(request, previous = []) {
      asked.push({ request, previous });
      return request.kind === 'ask' ? reply(request.question) : help();
    },
    registry: createRegistry(actorTable()),
    ask(question) {
      asked.push({ request: { kind: 'ask', question }, previous: [] });
      const answer = reply(question);
      if (answer.kind !== 'excerpts' && answer.kind !== 'silence' && answer.kind !== 'error') throw new Error('no ask');
      return answer;
    },
    cite: (id) => cite({ citation: { ...cite().citation, id } }),
  };
}

/** A logger whose lines can be read. */
export function loggerInMemory(): { readonly logger: Logger; readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, logger: createLogger({ level: 'trace', destination: { write: (line) => lines.push(line) } }) };
}

export function dependencies(engine: FakeEngine = fakeEngine(), logger = loggerInMemory().logger): SlackDependencies {
  return {
    engine: () => engine as unknown as Engine,
    claims: createMemoryClaims(),
    subjects: createThreadSubjects(),
    opinions: createOpinions({ key: 'a key for tests', append: async () => {} }),
    agentPane: createAgentPane(logger),
    changes: () => [],
    logger,
  };
}

/** A message as it was sent to Slack. */
export interface SentMessage {
  readonly channel?: string;
  readonly thread_ts?: string;
  readonly text?: string;
  readonly blocks?: readonly KnownBlock[];
}

/** A modal as it was sent to Slack. */
interface SentView {
  readonly trigger_id?: string;
  readonly view_id?: string;
  readonly hash?: string;
  readonly view: SentModal;
}

/** The parts of a modal that tests look at. */
export interface SentModal extends Omit<ModalView, 'blocks'> {
  readonly blocks: readonly KnownBlock[];
}

/**
 * A web client that keeps what it is told to do, or fails each call with the next of `failures`. It refuses what Slack
 * would refuse for its form.
 */
export function fakeClient(failures: unknown[] = []) {
  const posted: SentMessage[] = [];
  const deleted: webApi.ChatDeleteArguments[] = [];
  const opened: SentView[] = [];
  const updated: SentView[] = [];
  const statuses: webApi.AssistantThreadsSetStatusArguments[] = [];
  const suggested: webApi.AssistantThreadsSetSuggestedPromptsArguments[] = [];
  function called<Call>(kept: Call[], call: Call): void {
    const failure = failures.shift();
    if (failure) throw failure;
    kept.push(call);
  }
  return {
    posted,
    deleted,
    opened,
    updated,
    statuses,
    suggested,
    assistant: {
      threads: {
        async setStatus(status: webApi.AssistantThreadsSetStatusArguments) {
          statuses.push(status);
        },
        async setSuggestedPrompts(prompts: webApi.AssistantThreadsSetSuggestedPromptsArguments) {
          suggested.push(prompts);
        },
      },
    },
    chat: {
      async postMessage(message: webApi.ChatPostMessageArguments) {
        expectSoundMessage(message);
        called(posted, message as SentMessage);
      },
      async delete(message: webApi.ChatDeleteArguments) {
        called(deleted, message);
      },
    },
    views: {
      async open(view: webApi.ViewsOpenArguments) {
        expectSoundView(view.view);
        called(opened, view as SentView);
        return { view: { id: `V${opened.length}`, hash: 'h1' } };
      },
      async update(view: webApi.ViewsUpdateArguments) {
        expectSoundView(view.view);
        called(updated, view as SentView);
      },
    },
  };
}

/** A `respond` that keeps what was said, or fails with the next of `failures`. */
export function fakeRespond(failures: unknown[] = []) {
  const said: SentMessage[] = [];
  async function respond(message: RespondArguments) {
    expectSoundMessage(message);
    const failure = failures.shift();
    if (failure instanceof Response) return failure;
    if (failure) throw failure;
    said.push(message as SentMessage);
    return new Response('ok');
  }
  return { said, respond };
}

/** A response address that serves no more, as Bolt throws it. */
export function expired(): Error {
  return refusedByAddress(404);
}

/** A response address's refusal, as Bolt throws it. */
export function refusedByAddress(statusCode: number): Error {
  return Object.assign(new Error(`Failed to respond to the response_url: ${statusCode}`), {
    code: 'slack_bolt_respond_error',
    statusCode,
  });
}

/** A button that amina pressed under a message in C1; override what a test is about. */
export function pressed(over: Partial<PressedButton> = {}, failures: unknown[] = []) {
  const client = fakeClient(failures);
  const { said, respond } = fakeRespond();
  const button: PressedButton = {
    ack: async () => {},
    action: {},
    body: {
      trigger_id: 'trigger',
      team: { id: 'T1' },
      user: { id: 'U1', name: 'amina' },
      channel: { id: 'C1' },
      container: { type: 'message', message_ts: '100.1', channel_id: 'C1' },
    },
    respond,
    client,
    context: { botUserId: 'UBOT' },
    ...over,
  };
  return { client, said, button };
}

/** Slack's refusal of a call, as the web client throws it. */
export function refusal(error: string): Error {
  return Object.assign(new Error(`An API error occurred: ${error}`), {
    code: 'slack_webapi_platform_error',
    data: { ok: false, error },
  });
}

/** What the listeners tell `slackMessage` of a question that was just asked. */
export function asking(asked: Asked) {
  const { opinions } = dependencies();
  return { asked, meant: (name: string) => name, question: opinions.sign(asked.text) };
}
