import { type Logger, scrub } from '../logger.js';

/** What a user reads where something of ours failed. Nothing of the error itself: that is for the log. */
export const FAILED = 'Something went wrong on my side, and there is no answer. Please ask again in a minute.';

/** The stable code of an error: Slack's own ("not_in_channel") before the library's, before the error's name. */
export function failureCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const { data, code, name } = error as { data?: { error?: unknown }; code?: unknown; name?: unknown };
  for (const candidate of [data?.error, code, name]) {
    if (typeof candidate === 'string' && candidate !== '') return candidate;
  }
  return 'unknown';
}

/** Logs where and as what something failed. An error's message may repeat what was asked, so only its frames are kept. */
export function logFailure(logger: Logger, step: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  logger.error({ step, code: failureCode(error), frames: frames.map((frame) => frame.trim()) }, 'listener failed');
}

/** Why the bot did not start, for whoever starts it: what to look at where Slack refused a token. */
export function startupFailure(error: unknown): string {
  const code = failureCode(error);
  switch (code) {
    case 'invalid_auth':
    case 'not_authed':
    case 'account_inactive':
    case 'token_revoked':
    case 'not_allowed_token_type':
      return `Slack refused a token (${code}). Compare SLACK_BOT_TOKEN and SLACK_APP_TOKEN with your app at api.slack.com/apps.`;
    case 'missing_scope':
      return `A token lacks a scope (${code}): SLACK_APP_TOKEN needs connections:write; reinstall the app after a change of its manifest.`;
    case 'EADDRINUSE':
      return 'The port is taken by another program. Set PORT or HEALTH_PORT to a free one.';
    default:
      return `The bot could not start (${code}): ${scrub(error instanceof Error ? error.message : String(error))}`;
  }
}
