import type { RespondArguments, webApi } from '@slack/bolt';
import type { Answer, Turn } from '../../src/answers/index.js';
import type { Engine } from '../../src/engine.js';
import { createLogger, type Logger } from '../../src/logger.js';
import type { Request } from '../../src/request/request.js';
import type { SlackDependencies } from '../../src/slack/dependencies.js';
import { createMemoryClaims } from '../../src/store/claims.js';
import { createThreadSubjects } from '../../src/store/thread-subjects.js';
import { corpusSummary, excerpts, help } from './answers.js';

export interface FakeEngine extends Pick<Engine, 'corpus' | 'read' | 'answer'> {
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
    logger,
  };
}

/** A web client that keeps what is posted, or fails each call with the next of `failures`. */
export function fakeClient(failures: unknown[] = []) {
  const posted: webApi.ChatPostMessageArguments[] = [];
  return {
    posted,
    chat: {
      async postMessage(message: webApi.ChatPostMessageArguments) {
        const failure = failures.shift();
        if (failure) throw failure;
        posted.push(message);
      },
    },
  };
}

/** A `respond` that keeps what was said, or fails with the next of `failures`. */
export function fakeRespond(failures: unknown[] = []) {
  const said: RespondArguments[] = [];
  async function respond(message: RespondArguments) {
    const failure = failures.shift();
    if (failure) throw failure;
    said.push(message);
  }
  return { said, respond };
}

/** Slack's refusal of a call, as the web client throws it. */
export function refusal(error: string): Error {
  return Object.assign(new Error(`An API error occurred: ${error}`), {
    code: 'slack_webapi_platform_error',
    data: { ok: false, error },
  });
}
