import { ErrorCode, type RespondArguments } from '@slack/bolt';
import type { Logger } from '../logger.js';
import { failureCode, logFailure } from './failure.js';
import { canGoPlain, type Outgoing, plainForm, soundMessage } from './payload-gate.js';

/** How often the address that comes with a command or a button serves, and for how long, in milliseconds. */
const USES = 5;
const SERVES = 30 * 60 * 1000;

export type Respond = (message: RespondArguments) => Promise<unknown>;

/** The address to which an answer to one command or button may be sent. */
export interface Responder {
  /**
   * Says something there; false where the address no longer serves. What is refused for its form is said as plain text;
   * any other failure is thrown, a refused table with the code `invalid_blocks`.
   */
  readonly say: (message: Outgoing, options?: ResponseOptions) => Promise<boolean>;
  /** Deletes the message that the button stands on; false where it could not. Never throws. */
  readonly deleteOriginal: () => Promise<boolean>;
}

export interface ResponseOptions {
  /** For everybody in the conversation; for the person who pressed alone unless it is set. */
  readonly visible?: boolean;
  readonly thread?: string | undefined;
}

/** Counts what is said to a response address from now on: Slack takes five, within half an hour. */
export function createResponder(respond: Respond, logger: Logger, now = Date.now): Responder {
  const until = now() + SERVES;
  let uses = 0;
  async function send(message: RespondArguments): Promise<Outcome> {
    if (uses >= USES || now() >= until) return 'closed';
    uses += 1;
    const outcome = await outcomeOf(respond(message));
    if (outcome !== 'served') logger.warn({ outcome, uses }, 'response address refused');
    return outcome;
  }
  return {
    async say(message, { visible = false, thread } = {}) {
      const around = {
        response_type: visible ? 'in_channel' : 'ephemeral',
        replace_original: false,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      } as const;
      const sound = soundMessage(message, logger);
      const outcome = await send({ ...around, ...sound });
      if (outcome !== 'refused') return outcome === 'served';
      if (!canGoPlain(sound, 'invalid_blocks')) throw Object.assign(new Error(outcome), { code: 'invalid_blocks' });
      return (await send({ ...around, ...plainForm(sound) })) === 'served';
    },
    async deleteOriginal() {
      try {
        return (await send({ delete_original: true })) === 'served';
      } catch (error) {
        logFailure(logger, 'delete the original', error);
        return false;
      }
    },
  };
}

type Outcome = 'served' | 'closed' | 'refused';

/** What Slack said: with a status of its own, or with 200 and `"ok": false`. */
async function outcomeOf(response: Promise<unknown>): Promise<Outcome> {
  try {
    const sent = await response;
    const text = sent instanceof Response ? await sent.clone().text() : '';
    if (!/"ok"\s*:\s*false/.test(text)) return 'served';
    return /(?:expired|used)_url/.test(text) ? 'closed' : 'refused';
  } catch (error) {
    const { statusCode } = error as { statusCode?: unknown };
    if (failureCode(error) !== ErrorCode.RespondError || typeof statusCode !== 'number') throw error;
    if (statusCode === 404 || statusCode === 410) return 'closed';
    if (statusCode >= 400 && statusCode < 500 && statusCode !== 429) return 'refused';
    throw error;
  }
}
