import type { webApi } from '@slack/bolt';
import { Turns } from './turns.js';

/** How long one call to Slack may take, in milliseconds. */
const CALL_TIMEOUT = 10_000;

/**
 * How the bot calls Slack. Bolt's own defaults (no time limit, ten retries over half an hour) are for batch work; here
 * somebody waits. A call that failed outright is tried twice more within three seconds. One that timed out is not: it
 * may have been carried out, and one question gets one answer. A 429 is honoured for as long as Slack says.
 * `respond()` uses the same `fetch`, which is why the time limit is set there as well. What follows a reply waits its turn,
 * as what follows an acknowledgement does.
 */
export function webClientOptions(
  apiUrl?: string,
  timeout = CALL_TIMEOUT,
  turns: Pick<Turns, 'next'> = new Turns(),
): webApi.WebClientOptions {
  const retryConfig = {
    retries: 2,
    minTimeout: 500,
    maxTimeout: 2_000,
    // p-retry's hook, which the published type leaves out: what it throws ends the retries.
    onFailedAttempt(error: Error & { original?: Error }) {
      if (String(error.original).includes('TimeoutError')) throw error;
    },
  };
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout,
    retryConfig,
    rejectRateLimitedCalls: false,
    async fetch(input, init) {
      const response = await fetch(input, { ...init, signal: limited(init?.signal, timeout) });
      await turns.next();
      return response;
    },
  };
}

function limited(signal: AbortSignal | null | undefined, timeout: number): AbortSignal {
  const limit = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}
